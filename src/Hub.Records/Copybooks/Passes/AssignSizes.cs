using Hub.Codecs.Numbers;
using Hub.Records.Copybooks.Syntax;
using Hub.Records.Layouts;

namespace Hub.Records.Copybooks.Passes;

/// <summary>Length and boundary of each elementary item.</summary>
internal sealed class AssignSizes : ILayoutPass
{
    private const int DoubleBoundary = 8;

    public void Apply(DataEntry root, DialectRules rules, ErrorList errors)
    {
        foreach (var entry in root.SelfAndBelow())
        {
            if (!entry.IsGroup)
            {
                entry.Length = LengthOf(entry, rules);
                entry.Boundary = entry.Synchronized ? BoundaryOf(entry, rules) : 1;
            }
        }
    }

    private static int LengthOf(DataEntry entry, DialectRules rules)
    {
        var digits = entry.Picture?.Digits ?? 0;
        var separate = entry.Sign is SignPlace.LeadingSeparate or SignPlace.TrailingSeparate ? 1 : 0;
        return entry.Usage switch
        {
            Usage.Display => entry.Picture!.Positions + separate,
            Usage.National => (entry.Picture!.Positions + separate) * 2,
            Usage.Binary => rules.SizeOfBinary(digits, entry.Picture!.IsSigned),
            Usage.NativeBinary => NativeLength(entry, rules),
            Usage.Packed => digits / 2 + 1,
            Usage.PackedUnsigned => (digits + 1) / 2,
            Usage.ShortFloat => 4,
            Usage.LongFloat => 8,
            Usage.Address => rules.AddressSize,
            Usage.Bit => (entry.Picture!.Positions + 7) / 8,
            _ => 0,
        };
    }

    private static int NativeLength(DataEntry entry, DialectRules rules) => entry.UsageWord switch
    {
        UsageWord.BinaryChar or UsageWord.UnsignedChar => 1,
        UsageWord.BinaryShort or UsageWord.UnsignedShort => 2,
        UsageWord.BinaryLong or UsageWord.UnsignedLong or UsageWord.Index => 4,
        UsageWord.BinaryDouble or UsageWord.UnsignedDouble => 8,
        UsageWord.Comp1 => 2,
        UsageWord.Comp2 => 4,
        UsageWord.CompX or UsageWord.CompN when entry.Picture!.Category == PictureCategory.Alphanumeric => entry.Picture.Positions,
        UsageWord.CompX or UsageWord.CompN => (rules with { BinarySizing = BinarySizing.Bytes }).SizeOfBinary(entry.Picture!.Digits, isSigned: false),
        _ => rules.SizeOfBinary(entry.Picture!.Digits, entry.Picture.IsSigned),
    };

    private static int BoundaryOf(DataEntry entry, DialectRules rules)
    {
        if (rules.MaxSyncBoundary <= 1)
        {
            return 1;
        }

        return entry.Usage switch
        {
            Usage.LongFloat => DoubleBoundary,
            Usage.ShortFloat => 4,
            Usage.Binary or Usage.NativeBinary or Usage.Address when int.IsPow2(entry.Length) => Math.Min(entry.Length, rules.MaxSyncBoundary),
            _ => 1,
        };
    }
}
