using Hub.Records.Copybooks.Syntax;
using Hub.Records.Layouts;

namespace Hub.Records.Copybooks.Passes;

/// <summary>Groups have no picture, items have one that fits their usage.</summary>
internal sealed class CheckPictures : ILayoutPass
{
    public void Apply(DataEntry root, DialectRules rules, ErrorList errors)
    {
        foreach (var entry in root.SelfAndBelow())
        {
            if (entry.IsGroup)
            {
                CheckGroup(entry, errors);
            }
            else
            {
                CheckItem(entry, errors);
            }
        }
    }

    private static void CheckGroup(DataEntry entry, ErrorList errors)
    {
        if (entry.Picture is not null)
        {
            errors.Add(
                entry.Children[0].At,
                $"{entry.Children[0].Level:00} {entry.Children[0].Name}",
                $"PICTURE を持つ {entry.Name} より下でないレベル番号",
                $"a level number not below {entry.Name}, which has a picture");
        }
    }

    private static void CheckItem(DataEntry entry, ErrorList errors)
    {
        if (entry.Picture is null)
        {
            if (!NeedsNoPicture(entry))
            {
                errors.Add(entry.At, entry.Name, "PICTURE 句または下位の項目", "a PICTURE clause or items below");
            }

            return;
        }

        var category = entry.Picture.Category;
        var fits = entry.Usage switch
        {
            Usage.Display or Usage.National => true,
            Usage.Binary or Usage.Packed or Usage.PackedUnsigned => category == PictureCategory.Numeric,
            Usage.NativeBinary => category == PictureCategory.Numeric || (entry.UsageWord is UsageWord.CompX or UsageWord.CompN && category == PictureCategory.Alphanumeric),
            Usage.Bit => category == PictureCategory.Boolean,
            _ => entry.UsageWord == UsageWord.FloatShort,
        };
        if (!fits)
        {
            errors.Add(entry.At, $"PIC {entry.Picture.Text} {UsageWords.Text(entry.UsageWord)}", "USAGE に合う PICTURE", "a picture that fits the usage");
        }

        if (entry.BlankWhenZero && category is not (PictureCategory.Numeric or PictureCategory.NumericEdited))
        {
            errors.Add(entry.At, $"PIC {entry.Picture.Text} BLANK WHEN ZERO", "数字または数字編集の PICTURE", "a numeric or numeric edited picture");
        }

        if (entry.Usage == Usage.PackedUnsigned && entry.Picture.IsSigned)
        {
            errors.Add(entry.At, $"PIC {entry.Picture.Text} COMP-6", "S のない PICTURE", "a picture without S");
        }
    }

    private static bool NeedsNoPicture(DataEntry entry) => entry.Usage switch
    {
        Usage.ShortFloat or Usage.LongFloat or Usage.Address => true,
        Usage.NativeBinary => entry.UsageWord is not (UsageWord.Comp5 or UsageWord.CompX or UsageWord.CompN),
        _ => false,
    };
}
