using Hub.Catalog.Editions;
using Hub.Findings;
using Hub.Validation.Values;

namespace Hub.Validation.Rules;

/// <content>One value against its type, length, code list, range and check digit.</content>
internal sealed partial class ItemPlan
{
    private bool CheckValue(ReadOnlySpan<byte> value, bool unknown, in SourcePosition position, IFindingSink sink)
    {
        var offset = -1;
        var status = _type switch
        {
            ItemType.HalfWidth => CharacterText.CheckHalfWidth(value, _length, out offset),
            ItemType.FullWidth => CharacterText.CheckFullWidth(value, _length, out offset),
            ItemType.WholeNumber => NumberText.CheckInteger(value, _length),
            ItemType.SignedNumber => NumberText.CheckSigned(value, _length),
            ItemType.DecimalNumber => NumberText.CheckDecimal(value, _length, _scale),
            ItemType.Date => unknown ? DateText.CheckWithUnknownParts(value) : DateText.Check(value),
            ItemType.Year => DateText.CheckYear(value),
            ItemType.Time => DateText.CheckTime(value),
            _ => ValueStatus.Ok,
        };
        if (status != ValueStatus.Ok)
        {
            Report(status, value, offset, in position, sink);
            return status == ValueStatus.Implausible;
        }

        return CheckContent(value, in position, sink);
    }

    private bool CheckContent(ReadOnlySpan<byte> value, in SourcePosition position, IFindingSink sink)
    {
        if (_lists.Length > 0 && !InLists(value))
        {
            Add(ItemFindings.CodeNotInList, Shown(MaskedValue.OfCode(value)), string.Join(", ", _lists.Select(l => l.Id)), in position, sink);
            return false;
        }

        if (_isFlag && !(value is [(byte)'0' or (byte)'1']))
        {
            Add(ItemFindings.FlagNotBinary, Shown(MaskedValue.OfCode(value)), "0, 1", in position, sink);
            return false;
        }

        if (_checkDigit != CheckDigitKind.None && !CheckDigitRule.Holds(_checkDigit, value))
        {
            AddCheckDigit(value, in position, sink);
            return false;
        }

        if (_range is not null && !_range.Contains(value))
        {
            Add(ItemFindings.OutOfRange, Shown(Mask.Shape(value)), $"{_item.Minimum}..{_item.Maximum}", in position, sink);
            return false;
        }

        return true;
    }

    private bool InLists(ReadOnlySpan<byte> value)
    {
        foreach (var list in _lists)
        {
            if (list.Contains(value))
            {
                return true;
            }
        }

        return false;
    }

    // A wrong municipality code in a key makes the row nobody's; in an old address it is a blemish that should not hold a resident back.
    private void AddCheckDigit(ReadOnlySpan<byte> value, in SourcePosition position, IFindingSink sink)
    {
        var code = CheckDigitRule.CodeOf(_checkDigit);
        var severity = _checkDigit == CheckDigitKind.GovernmentCode && !_item.IsKey ? Severity.Warning : _profile.Of(code);
        sink.Add(new Finding(code, position) { Severity = severity, ItemId = _item.Id, Found = Shown(Mask.Shape(value)) });
    }

    private void Report(ValueStatus status, ReadOnlySpan<byte> value, int offset, in SourcePosition position, IFindingSink sink)
    {
        switch (status)
        {
            case ValueStatus.Character:
                Add(ItemFindings.CharacterNotAllowed, MaskedValue.WithCharacter(value, offset, _item.IsPlace), ItemForm.Characters(_type), in position, sink);
                break;
            case ValueStatus.TooLong:
                Add(ItemFindings.TooLong, $"{CharacterText.Count(value)}", _item.LengthText, in position, sink);
                break;
            case ValueStatus.Grammar:
                Add(ItemFindings.FormWrong, Shown(Mask.Shape(value)), ItemForm.Of(_item), in position, sink);
                break;
            case ValueStatus.Impossible:
                Add(ItemFindings.NoSuchDate, MaskedValue.OfDate(value), "", in position, sink);
                break;
            case ValueStatus.Implausible:
                Add(ItemFindings.ImplausibleDate, MaskedValue.OfYear(value), "", in position, sink);
                break;
            default:
                Add(ItemFindings.NotUtf8, Shown(Mask.Shape(value)), "", in position, sink);
                break;
        }
    }

    private string Shown(string masked) => _item.IsPlace ? Mask.Hidden : masked;

    private void Add(FindingCode code, string found, string expected, in SourcePosition position, IFindingSink sink) =>
        sink.Add(new Finding(code, position) { Severity = _profile.Of(code), ItemId = _item.Id, Found = found, Expected = expected });
}
