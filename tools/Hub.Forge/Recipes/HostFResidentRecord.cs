using Hub.Forge.Population;
using Hub.Forge.Writing;

namespace Hub.Forge.Recipes;

/// <summary>住民マスタ of sample-host-f/001: one record of a person's history.</summary>
internal sealed partial class HostFResidentRecord(RecordWriter writer, OwnAddress[] addresses, DateOnly today)
{
    private const int AdultAge = 18;
    private const int CareAge = 65;
    private const int LateElderlyAge = 75;
    private const int PensionFrom = 20;
    private const int PensionTo = 60;

    private readonly byte[] _digits = new byte[12];

    /// <summary>Writes the person's record of that number, from 1; the last one is the latest.</summary>
    public void Write(Person person, int history)
    {
        var isLatest = history == person.Records;
        var household = person.Household;
        writer.Start();
        WriteKeys(person, history, isLatest);
        WriteName(person);
        WriteEvent(person, isLatest);
        WriteAddress(household, isLatest || household.Moved is null || person.Until is not null);
        WriteRelation(person);
        if (person.Foreigner is null)
        {
            WriteRegister(household);
        }
        else
        {
            WriteForeigner(person, person.Foreigner);
        }

        WriteInsurance(person, isLatest);
        WriteOperation(person);
    }

    private void WriteKeys(Person person, int history, bool isLatest)
    {
        var household = person.Household;
        writer.Set(_municipality, addresses[household.Address].Municipality);
        writer.Set(_number, person.Number);
        writer.Set(_history, history);
        writer.Set(_branch, 0);
        writer.Set(_latest, isLatest ? "1"u8 : "0"u8);
        writer.Set(_deleted, "0"u8);
        writer.Set(_renewal, 1);
        writer.Set(_household, household.Number);
        writer.Set(_kind, person.Foreigner is null ? "J"u8 : "G"u8);
        writer.Set(_state, !isLatest || person.Until is null ? "10"u8 : person.IsDead ? "30"u8 : "20"u8);
        NumberMaker.WriteChecked(1_000_000_000UL + (ulong)(person.Number * 7919 % 8_999_999_999), _digits.AsSpan(0, 11));
        writer.Set(_residentCode, _digits.AsSpan(0, 11));
        NumberMaker.WriteChecked(10_000_000_000UL + (ulong)(person.Number * 104_729 % 89_999_999_999), _digits);
        writer.Set(_individualNumber, _digits);
        writer.Set(_sex, person.IsMale ? "1"u8 : "2"u8);
        var birth = Wareki.Of(person.Birth);
        writer.Set(_birth, person.IsBirthDayUnknown ? birth / 100 * 100 : birth);
        writer.Set(_order, person.Order);
    }

    private void WriteName(Person person)
    {
        if (person.Foreigner is { } foreigner)
        {
            writer.Set(_roman, foreigner.Roman);
            writer.Set(_name, foreigner.Kanji);
        }
        else
        {
            writer.Set(_name, person.Household.Family.Kanji, "　"u8, person.Given.Kanji);
            writer.Set(_kana, person.Household.Family.Kana, " "u8, person.Given.Kana);
            writer.Set(_kanaConfirmed, person.Number % 3 == 0 ? "0"u8 : "1"u8);
        }

        WriteHead(_headName, person.Household);
    }

    private void WriteHead(FieldSlot slot, Household household)
    {
        if (household.Head.Foreigner is { } foreigner)
        {
            writer.Set(slot, foreigner.Written);
        }
        else
        {
            writer.Set(slot, household.Family.Kanji, "　"u8, household.Head.Given.Kanji);
        }
    }

    private void WriteRelation(Person person)
    {
        var (code, text) = person.Relation switch
        {
            Relation.Head => (_codeHead, _textHead),
            Relation.Husband => (_codeHusband, _textHusband),
            Relation.Wife => (_codeWife, _textWife),
            Relation.Child => (_codeChild, _textChild),
            Relation.Father => (_codeFather, _textFather),
            _ => (_codeMother, _textMother),
        };
        writer.Set(_relations[0], code);
        for (var i = 1; i < _relations.Length; i++)
        {
            writer.Set(_relations[i], "00"u8);
        }

        writer.Set(_relationText, text);
    }

    private void WriteRegister(Household household)
    {
        var town = household.Register;
        writer.Set(_registerCode, town.Code);
        writer.Set(_registerArea, "0001001"u8);
        writer.Set(_registerPrefecture, town.Prefecture);
        writer.Set(_registerCity, town.City);
        writer.Set(_registerTown, town.Area);
        writer.Set(_registerLot, "１番地"u8);
        WriteHead(_registerHead, household);
    }

    private void WriteForeigner(Person person, Foreigner foreigner)
    {
        writer.Set(_foreignSince, Wareki.Of(person.Since));
        Span<byte> card = stackalloc byte[12];
        "AB00000000CD"u8.CopyTo(card);
        var rest = person.Number;
        for (var i = 9; i >= 2; i--)
        {
            card[i] = (byte)('0' + rest % 10);
            rest /= 10;
        }

        writer.Set(_cardNumber, card);
        writer.Set(_cardKind, "2"u8);
        writer.Set(_country, foreigner.Country);
        writer.Set(_countryName, foreigner.CountryName);
        writer.Set(_rule, "1"u8);
        writer.Set(_notified, "1"u8);
        writer.Set(_status, "063"u8);
        writer.Set(_stayYears, 5);
        writer.Set(_stayUntil, Wareki.Western(today.AddDays((int)(person.Number % 1500) + 30)));
        writer.Set(_correction, "1"u8);
    }

    private void WriteInsurance(Person person, bool isLatest)
    {
        var age = today.Year - person.Birth.Year - (today.DayOfYear < person.Birth.DayOfYear ? 1 : 0);
        var isHere = !isLatest || person.Until is null;
        writer.Set(_voter, age >= AdultAge && person.Foreigner is null && isHere ? "1"u8 : "0"u8);
        var hasHealth = age < LateElderlyAge && person.Number % 4 == 0 && isHere;
        writer.Set(_health, hasHealth ? "1"u8 : "0"u8);
        if (hasHealth)
        {
            writer.Set(_healthFrom, Wareki.Of(person.Since));
        }

        WriteFrom(_elderly, _elderlyFrom, person, age >= LateElderlyAge && isHere, LateElderlyAge);
        WriteFrom(_care, _careFrom, person, age >= CareAge && isHere, CareAge);
        var hasPension = age is >= PensionFrom and < PensionTo && isHere;
        writer.Set(_pension, hasPension ? "1"u8 : "0"u8);
        if (hasPension)
        {
            writer.Set(_pensionNumber, 1_000_000_000 + person.Number % 8_999_999_999);
            writer.Set(_pensionFrom, Wareki.OfPension(Later(person.Birth.AddYears(PensionFrom), person.Since)));
        }

        writer.Set(_childAllowance, "0"u8);
    }

    private void WriteFrom(FieldSlot flag, FieldSlot from, Person person, bool has, int age)
    {
        writer.Set(flag, has ? "1"u8 : "0"u8);
        if (has)
        {
            writer.Set(from, Wareki.Of(Later(person.Birth.AddYears(age), person.Since)));
        }
    }

    private static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
}
