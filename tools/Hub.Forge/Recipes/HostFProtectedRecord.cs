using Hub.Forge.Population;
using Hub.Forge.Writing;

namespace Hub.Forge.Recipes;

/// <summary>支援措置対象者 of sample-host-f/001.</summary>
internal sealed class HostFProtectedRecord(RecordWriter writer, OwnAddress[] addresses, DateOnly today)
{
    private const int OpenEnd = 9_999_999;

    private readonly FieldSlot _municipality = writer.Slot("SE-SHICHOSON");
    private readonly FieldSlot _number = writer.Slot("SE-ATENA-NO");
    private readonly FieldSlot _history = writer.Slot("SE-RIREKI-NO");
    private readonly FieldSlot _latest = writer.Slot("SE-SAISHIN");
    private readonly FieldSlot _deleted = writer.Slot("SE-SAKUJO");
    private readonly FieldSlot _from = writer.Slot("SE-KAISHI-YMD");
    private readonly FieldSlot _to = writer.Slot("SE-SHURYO-YMD");
    private readonly FieldSlot _kind = writer.Slot("SE-KUBUN");
    private readonly FieldSlot _household = writer.Slot("SE-SETAI");
    private readonly FieldSlot _place = writer.Slot("SE-BASHO");
    private readonly FieldSlot _terminal = writer.Slot("SE-TANMATSU");
    private readonly FieldSlot _operator = writer.Slot("SE-SOSA-ID");
    private readonly FieldSlot _day = writer.Slot("SE-SOSA-YMD");
    private readonly FieldSlot _time = writer.Slot("SE-SOSA-HMS");

    public void Write(Person person)
    {
        var from = person.Since > today.AddYears(-2) ? person.Since : today.AddDays(-(int)(person.Number % 600));
        writer.Start();
        writer.Set(_municipality, addresses[person.Household.Address].Municipality);
        writer.Set(_number, person.Number);
        writer.Set(_history, 1);
        writer.Set(_latest, "1"u8);
        writer.Set(_deleted, "0"u8);
        writer.Set(_from, Wareki.Of(from));
        writer.Set(_to, OpenEnd);
        writer.Set(_kind, "1"u8);
        writer.Set(_household, person.Household.Members.Count > 1 ? "1"u8 : "0"u8);
        writer.Set(_place, "0000"u8);
        writer.Set(_terminal, "T009"u8);
        writer.Set(_operator, "U0007"u8);
        writer.Set(_day, Wareki.Western(from));
        writer.Set(_time, 100_000);
    }
}
