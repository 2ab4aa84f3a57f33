using Hub.Forge.Population;
using Hub.Forge.Writing;

namespace Hub.Forge.Recipes;

/// <summary>Faults as legacy systems really have them (FACTS 10.2), each with the findings that a dry-run must report.</summary>
internal static class HostFFaults
{
    public static IReadOnlyList<FaultKind> All(RecordWriter writer)
    {
        var reason = writer.Slot("JK-IDO-JIYU");
        var sex = writer.Slot("JK-SEIBETSU");
        var birth = writer.Slot("JK-UMARE-YMD");
        var day = writer.Slot("JK-IDO-YMD");
        var noticed = writer.Slot("JK-TODOKE-YMD");
        var name = writer.Slot("JK-SHIMEI");
        var head = writer.Slot("JK-NUSHI-SHIMEI");
        var relation = writer.Slot("JK-ZOKUGARA-HYOKI");
        var latest = writer.Slot("JK-SAISHIN");
        var individual = writer.Slot("JK-MYNUMBER");
        var resident = writer.Slot("JK-JUMINHYO-CD");
        var kind = writer.Slot("JK-KISAI-SHUBETSU");
        var place = writer.Slot("JK-SOSA-ID");
        var time = writer.Slot("JK-SOSA-HMS");
        return
        [
            new(_ => true, _ => Text(writer, reason, "Z9"u8, "code-unmapped", "CODE_UNMAPPED")),
            new(_ => true, _ => Text(writer, sex, "7"u8, "sex-unmapped", "CODE_UNMAPPED")),
            new(_ => true, _ => Number(writer, birth, 3_450_231, "no-such-day", "NO_SUCH_DAY")),
            new(_ => true, _ => Number(writer, birth, 3_650_101, "outside-era", "OUTSIDE_ERA")),
            new(_ => true, _ => Number(writer, day, 6_010_101, "era-unknown", "ERA_UNKNOWN")),
            new(p => !p.IsBornHere, _ => Number(writer, noticed, 4_200_400, "unknown-date-not-allowed", "UNKNOWN_DATE_NOT_ALLOWED")),
            new(_ => true, _ => Bytes(writer, day, 0, [0x4A, 0x20, 0x40, 0x1F], "packed-broken", "NUMBER_INVALID")),
            new(_ => true, _ => Bytes(writer, birth, 3, [0x00], "zoned-broken", "NUMBER_INVALID")),
            new(p => p.Foreigner is null, p => Joined(writer, name, p, "name-not-split", "NAME_NOT_SPLIT")),
            new(_ => true, _ => Blanked(writer, head, [0x28, 0x80, 0xA1, 0x29], "site-gaiji", "SITE_GAIJI_UNRESOLVED")),
            new(_ => true, _ => Bytes(writer, relation, 0, [0xFE, 0xFE], "code-point-unmapped", "CHARACTER_UNMAPPED")),
            new(_ => true, _ => Text(writer, latest, "X"u8, "flag-unknown", "FLAG_UNKNOWN")),
            new(_ => true, _ => Text(writer, individual, "123456789012"u8, "individual-number-wrong", "INDIVIDUAL_NUMBER_WRONG")),
            new(_ => true, _ => Text(writer, resident, "12345678901"u8, "resident-code-wrong", "RESIDENT_CODE_WRONG")),
            new(_ => true, _ => Text(writer, kind, "9"u8, "code-not-in-list", "CODE_NOT_IN_LIST")),
            new(_ => true, _ => Text(writer, place, ""u8, "required-missing", "REQUIRED_MISSING")),
            new(_ => true, _ => Number(writer, time, 246_000, "time-malformed", "TIME_MALFORMED")),
        ];
    }

    private static Fault Text(RecordWriter writer, FieldSlot slot, ReadOnlySpan<byte> value, string name, params string[] expected)
    {
        writer.Set(slot, value);
        return new Fault(name, slot.Name, true, expected);
    }

    private static Fault Number(RecordWriter writer, FieldSlot slot, long value, string name, params string[] expected)
    {
        writer.Set(slot, value);
        return new Fault(name, slot.Name, true, expected);
    }

    private static Fault Bytes(RecordWriter writer, FieldSlot slot, int at, ReadOnlySpan<byte> bytes, string name, params string[] expected)
    {
        writer.SetBytes(slot, at, bytes);
        return new Fault(name, slot.Name, true, expected);
    }

    private static Fault Blanked(RecordWriter writer, FieldSlot slot, ReadOnlySpan<byte> bytes, string name, params string[] expected)
    {
        writer.Set(slot, default(ReadOnlySpan<byte>));
        return Bytes(writer, slot, 0, bytes, name, expected);
    }

    private static Fault Joined(RecordWriter writer, FieldSlot slot, Person person, string name, params string[] expected)
    {
        writer.Set(slot, person.Household.Family.Kanji, default, person.Given.Kanji);
        return new Fault(name, slot.Name, true, expected);
    }
}
