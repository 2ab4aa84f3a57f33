using Hub.Forge.Population;

namespace Hub.Forge.Templates;

/// <summary>Writes one identity as its field has it. What was encoded once is kept: a name is encoded as often as it is new, not as often as it is written.</summary>
/// <param name="role">Which identity.</param>
/// <param name="form">How names are written; null for numbers.</param>
/// <param name="width">Digits that a number is filled up to; 0 for none.</param>
/// <param name="encode">Encodes a text for the field; null where it does not fit.</param>
/// <param name="names">Names by index.</param>
internal sealed class IdentityField(FieldRole role, NameForm? form, int width, Func<ReadOnlySpan<byte>, byte[]?> encode, NameBook names)
{
    private const long FirstPerson = 1_000_001;
    private const long FirstHousehold = 500_001;
    private const int MaxDigits = 20;

    private readonly Dictionary<int, byte[]?> _known = [];
    private byte[]? _zero;
    private int _step;

    /// <summary>Which identity.</summary>
    public FieldRole Role => role;

    /// <summary>Writes the identity; what does not fit leaves the field as the template has it. Returns the bytes written.</summary>
    public int Write(in Citizen citizen, long number, Citizens citizens, ReadOnlySpan<byte> old, Span<byte> target)
    {
        if (role is FieldRole.Person or FieldRole.Household or FieldRole.IndividualNumber or FieldRole.ResidentCode)
        {
            return WriteNumber(citizen, number, old, target);
        }

        var named = role == FieldRole.HeadName && !citizen.IsHead ? citizens.Of(citizen.Head) : citizen;
        var given = NameBook.GivenOf(named);
        var key = role switch
        {
            FieldRole.Family or FieldRole.FamilyKana => named.Family,
            FieldRole.Given or FieldRole.GivenKana => given,
            _ => (given * Citizens.Families) + named.Family,
        };
        if (!_known.TryGetValue(key, out var bytes))
        {
            _known[key] = bytes = encode(names.Text(role == FieldRole.HeadName ? FieldRole.Name : role, named.Family, given, form!));
        }

        return Copy(bytes is null ? old : bytes, target);
    }

    private static int Copy(ReadOnlySpan<byte> bytes, Span<byte> target)
    {
        bytes.CopyTo(target);
        return bytes.Length;
    }

    private int WriteNumber(in Citizen citizen, long number, ReadOnlySpan<byte> old, Span<byte> target)
    {
        Span<byte> digits = stackalloc byte[MaxDigits];
        int length;
        switch (role)
        {
            case FieldRole.IndividualNumber:
                length = 12;
                NumberMaker.WriteChecked((ulong)(20_000_000_000 + (citizen.Index * 7)), digits[..length]);
                break;
            case FieldRole.ResidentCode:
                length = 11;
                NumberMaker.WriteChecked((ulong)(3_000_000_000 + (citizen.Index * 3)), digits[..length]);
                break;
            default:
                var value = role == FieldRole.Household ? FirstHousehold + citizen.Household : FirstPerson + number;
                System.Buffers.Text.Utf8Formatter.TryFormat(value, digits, out length);
                if (length < width)
                {
                    digits[..length].CopyTo(digits[(width - length)..]);
                    digits[..(width - length)].Fill((byte)'0');
                    length = width;
                }

                break;
        }

        return WriteDigits(digits[..length], old, target);
    }

    /// <summary>Digits one by one where the charset has them in a row and the field keeps them as characters; else encoded as a whole.</summary>
    private int WriteDigits(ReadOnlySpan<byte> digits, ReadOnlySpan<byte> old, Span<byte> target)
    {
        _zero ??= Probe();
        if (_step == 0)
        {
            return Copy(encode(digits) is { } whole ? whole : old, target);
        }

        _zero.CopyTo(target);
        for (var i = 0; i < digits.Length; i++)
        {
            target[(i * _step) + (_zero[0] == 0 ? 1 : 0)] += (byte)(digits[i] - '0');
        }

        return _zero.Length;
    }

    /// <summary>The field with as many zeros as it will have digits, if every digit then is one step from the one before: single bytes F0–F9 or 30–39, or UTF-16.</summary>
    private byte[] Probe()
    {
        var length = role switch { FieldRole.IndividualNumber => 12, FieldRole.ResidentCode => 11, _ => width };
        if (length == 0)
        {
            return [];
        }

        Span<byte> digits = stackalloc byte[length];
        digits.Fill((byte)'0');
        var zeros = encode(digits);
        digits.Fill((byte)'1');
        var ones = encode(digits);
        if (zeros is null || ones is null || zeros.Length != ones.Length)
        {
            return [];
        }

        foreach (var step in (int[])[1, 2])
        {
            if (zeros.Length >= length * step && Enumerable.Range(0, zeros.Length).All(i => ones[i] - zeros[i] == (i < length * step && (i % step == (zeros[0] == 0 ? 1 : 0) || step == 1) ? 1 : 0)))
            {
                _step = step;
                return zeros;
            }
        }

        return [];
    }
}
