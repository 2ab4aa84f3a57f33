using Hub.Forge.Population;

namespace Hub.Forge.Templates;

/// <summary>Writes one identity as its field has it. What was encoded once is kept: a name is encoded as often as it is new, not as often as it is written.</summary>
/// <param name="role">Which identity, and how its numbers are given out.</param>
/// <param name="form">How names are written; of no use for numbers.</param>
/// <param name="number">How numbers are written; of no use for names.</param>
/// <param name="encode">Encodes a text for the field; null where it does not fit.</param>
/// <param name="names">Names by index.</param>
internal sealed class IdentityField(RoleField role, NameForm form, NumberForm number, Func<ReadOnlySpan<byte>, byte[]?> encode, NameBook names)
{
    private const long FirstPerson = 1_000_001;
    private const long FirstHousehold = 500_001;
    private const int MaxDigits = 256;

    private readonly FieldRole _role = role.Role;
    private readonly byte[] _prefix = System.Text.Encoding.UTF8.GetBytes(role.Numbers?.Prefix ?? number.Prefix);
    private readonly Dictionary<int, byte[]?> _known = [];
    private byte[]? _zero;
    private int _step;

    /// <summary>Which identity.</summary>
    public FieldRole Role => _role;

    /// <summary>Writes the identity; what does not fit leaves the field as the template has it. Returns the bytes written.</summary>
    public int Write(in Citizen citizen, Citizens citizens, ReadOnlySpan<byte> old, Span<byte> target)
    {
        if (_role <= FieldRole.Key)
        {
            return WriteNumber(citizen, old, target);
        }

        var named = _role == FieldRole.HeadName && !citizen.IsHead ? citizens.Of(citizen.Head) : citizen;
        var given = NameBook.GivenOf(named);
        var key = _role switch
        {
            FieldRole.Family or FieldRole.FamilyKana => named.Family,
            FieldRole.Given or FieldRole.GivenKana => given,
            _ => (given * Citizens.Families) + named.Family,
        };
        if (!_known.TryGetValue(key, out var bytes))
        {
            _known[key] = bytes = encode(names.Text(_role == FieldRole.HeadName ? FieldRole.Name : _role, named.Family, given, form));
        }

        return Copy(bytes is null ? old : bytes, target);
    }

    private static int Copy(ReadOnlySpan<byte> bytes, Span<byte> target)
    {
        bytes.CopyTo(target);
        return bytes.Length;
    }

    private int WriteNumber(in Citizen citizen, ReadOnlySpan<byte> old, Span<byte> target)
    {
        Span<byte> digits = stackalloc byte[MaxDigits];
        int length;
        switch (_role)
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
                var value = _role == FieldRole.Household ? FirstHousehold + citizen.Household : role.Numbers?.Of(citizen) ?? FirstPerson + citizen.Index;
                System.Buffers.Text.Utf8Formatter.TryFormat(value, digits, out length);
                if (length < number.Width)
                {
                    digits[..length].CopyTo(digits[(number.Width - length)..]);
                    digits[..(number.Width - length)].Fill((byte)'0');
                    length = number.Width;
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
            return Copy(encode(_prefix.Length == 0 ? digits : [.. _prefix, .. digits]) is { } whole ? whole : old, target);
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
        var length = _role switch { FieldRole.IndividualNumber => 12, FieldRole.ResidentCode => 11, _ => number.Width };
        if (length == 0 || _prefix.Length > 0)
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
