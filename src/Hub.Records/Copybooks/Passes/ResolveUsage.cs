using Hub.Records.Copybooks.Syntax;
using Hub.Records.Layouts;

namespace Hub.Records.Copybooks.Passes;

/// <summary>Hands a group's USAGE and SYNC down to its items and resolves the word by the dialect.</summary>
internal sealed class ResolveUsage : ILayoutPass
{
    public void Apply(DataEntry root, DialectRules rules, ErrorList errors) => Visit(root, null, false, rules, errors);

    private static void Visit(DataEntry entry, UsageWord? inherited, bool synchronized, DialectRules rules, ErrorList errors)
    {
        if (entry.UsageWord is not null && inherited is not null && entry.UsageWord != inherited)
        {
            var group = UsageWords.Text(inherited);
            errors.Add(entry.UsageAt, UsageWords.Text(entry.UsageWord), $"集団項目と同じ USAGE（{group}）", $"the usage of the group ({group})");
        }

        entry.UsageWord ??= inherited;
        entry.Synchronized |= synchronized;
        if (entry.IsGroup)
        {
            entry.Usage = Usage.Group;
            foreach (var child in entry.Children)
            {
                Visit(child, entry.UsageWord, entry.Synchronized, rules, errors);
            }

            return;
        }

        entry.Usage = UsageOf(entry, rules);
        entry.FloatFormat = rules.FloatFormat;
        entry.ByteOrder = entry.UsageWord switch
        {
            UsageWord.Comp or UsageWord.Comp4 or UsageWord.Binary or UsageWord.CompX => rules.BinaryOrder,
            UsageWord.Comp1 or UsageWord.Comp2 when rules.CompIsZoned => rules.BinaryOrder,
            UsageWord.CompN => rules.CompNOrder,
            _ => rules.NativeOrder,
        };
    }

    private static Usage UsageOf(DataEntry entry, DialectRules rules)
    {
        var isNational = entry.Picture?.Category is PictureCategory.National or PictureCategory.NationalEdited;
        return entry.UsageWord switch
        {
            null or UsageWord.Display => isNational ? Usage.National : Usage.Display,
            UsageWord.National or UsageWord.Dbcs => Usage.National,
            UsageWord.Comp when rules.CompIsZoned => Usage.Display,
            UsageWord.Comp1 or UsageWord.Comp2 when rules.CompIsZoned => Usage.NativeBinary,
            UsageWord.Comp or UsageWord.Comp4 or UsageWord.Binary => Usage.Binary,
            UsageWord.Comp1 or UsageWord.FloatShort => Usage.ShortFloat,
            UsageWord.Comp2 or UsageWord.FloatLong => Usage.LongFloat,
            UsageWord.Comp3 or UsageWord.Packed => Usage.Packed,
            UsageWord.Comp6 => Usage.PackedUnsigned,
            UsageWord.Pointer => Usage.Address,
            UsageWord.Bit => Usage.Bit,
            _ => Usage.NativeBinary,
        };
    }
}
