using Hub.Forge.Population;
using Hub.Forge.Writing;

namespace Hub.Forge.Recipes;

/// <content>What happened: moving in, birth, moving, moving out, death; and where people live.</content>
internal sealed partial class HostFResidentRecord
{
    private static readonly (byte[] Name, byte[] Kana)[] s_buildings =
    [
        ("コーポさくら"u8.ToArray(), "ｺｰﾎﾟｻｸﾗ"u8.ToArray()),
        ("メゾン青葉"u8.ToArray(), "ﾒｿﾞﾝｱｵﾊﾞ"u8.ToArray()),
        ("霞が関ハイツ"u8.ToArray(), "ｶｽﾐｶﾞｾｷﾊｲﾂ"u8.ToArray()),
        ("グリーンマンション"u8.ToArray(), "ｸﾞﾘｰﾝﾏﾝｼｮﾝ"u8.ToArray()),
    ];

    private void WriteEvent(Person person, bool isLatest)
    {
        // A birth is reported under the second of the host's two notification dates.
        var noticed = person.Since.AddDays((int)(person.Number % 14));
        if (person.IsBornHere)
        {
            WriteEntry(person, "A3"u8, noticed);
            writer.Set(_birthNoticed, Wareki.Of(noticed));
        }
        else
        {
            WriteEntry(person, "A1"u8, noticed);
            writer.Set(_noticed, Wareki.Of(noticed));
            WriteFormerHome(person.Household);
        }

        if (!isLatest || person.Records == 1)
        {
            return;
        }

        if (person.Until is { } until)
        {
            WriteRemoval(person, until);
        }
        else if (person.Household.Moved is { } moved)
        {
            WriteMove(person.Household, moved);
        }
    }

    private void WriteEntry(Person person, ReadOnlySpan<byte> reason, DateOnly noticed)
    {
        var since = Wareki.Of(person.Since);
        writer.Set(_eventDay, since);
        writer.Set(_noticeNumber, person.Number % 100_000 + 1);
        writer.Set(_eventReason, reason);
        writer.Set(_eventKind, "1"u8);
        writer.Set(_entryKind, "1"u8);
        writer.Set(_entryDay, since);
        writer.Set(_entryReason, reason);
        writer.Set(_processed, Wareki.Of(noticed));
        if (person.Foreigner is null)
        {
            writer.Set(_residentSince, since);
        }
    }

    private void WriteFormerHome(Household household)
    {
        var town = household.Elsewhere;
        writer.Set(_formerCode, town.Code);
        writer.Set(_formerArea, "0001001"u8);
        writer.Set(_formerPrefecture, town.Prefecture);
        writer.Set(_formerCity, town.City);
        writer.Set(_formerTown, town.Area);
        writer.Set(_formerLot, "２番３号"u8);
        writer.Set(_formerPostcode, town.Postcode);
    }

    private void WriteMove(Household household, DateOnly moved)
    {
        var day = Wareki.Of(moved);
        writer.Set(_eventDay, day);
        writer.Set(_noticed, Wareki.Of(moved.AddDays(3)));
        writer.Set(_birthNoticed, 0);
        writer.Set(_eventReason, "C1"u8);
        writer.Set(_settled, day);
        writer.Set(_processed, Wareki.Of(moved.AddDays(3)));
        writer.Set(_previousCode, addresses[household.FormerAddress].Code);
        writer.Set(_previousStyle, "1"u8);
        writer.Set(_previousLot, household.FormerBlock);
        writer.Set(_previousBranch, 1);
    }

    private void WriteRemoval(Person person, DateOnly until)
    {
        var day = Wareki.Of(until);
        var noticed = Wareki.Of(until.AddDays(4));
        writer.Set(_eventDay, day);
        writer.Set(_noticed, noticed);
        writer.Set(_birthNoticed, 0);
        writer.Set(_eventReason, person.IsDead ? "B3"u8 : "B1"u8);
        writer.Set(_removalReason, person.IsDead ? "B3"u8 : "B1"u8);
        writer.Set(_removalDay, day);
        writer.Set(_removalNoticed, noticed);
        writer.Set(_processed, noticed);
        writer.Set(_removedCopy, "1"u8);
        writer.Set(_removedCopyDay, noticed);
        if (person.IsDead)
        {
            return;
        }

        var town = person.Household.Elsewhere;
        writer.Set(_leaveNoticed, day);
        writer.Set(_leavePlanned, day);
        writer.Set(_plannedCode, town.Code);
        writer.Set(_plannedArea, "0001001"u8);
        writer.Set(_plannedPrefecture, town.Prefecture);
        writer.Set(_plannedCity, town.City);
        writer.Set(_plannedTown, town.Area);
        writer.Set(_plannedLot, "４番５号"u8);
        writer.Set(_plannedPostcode, town.Postcode);
    }

    private void WriteAddress(Household household, bool isPresent)
    {
        var address = addresses[isPresent ? household.Address : household.FormerAddress];
        writer.Set(_addressCode, address.Code);
        writer.Set(_addressStyle, "1"u8);
        writer.Set(_addressLot, isPresent ? household.Block : household.FormerBlock);
        writer.Set(_addressBranch, isPresent ? household.Branch : 1);
        if (!isPresent || household.Building < 0)
        {
            return;
        }

        var (name, kana) = s_buildings[household.Building];
        Span<byte> room = stackalloc byte[12];
        Span<byte> digits = stackalloc byte[3];
        WriteRoom(household.Room, digits, room);
        writer.Set(_building, name, room[..9], "号"u8);
        writer.Set(_buildingKana, kana, digits, "ｺﾞｳ"u8);
    }

    /// <summary>Three digits, half-width and full-width.</summary>
    private static void WriteRoom(int room, Span<byte> digits, Span<byte> wide)
    {
        for (var i = 2; i >= 0; i--)
        {
            var digit = room % 10;
            room /= 10;
            digits[i] = (byte)('0' + digit);

            // U+FF10 to U+FF19 are EF BC 90 to 99.
            wide[i * 3] = 0xEF;
            wide[i * 3 + 1] = 0xBC;
            wide[i * 3 + 2] = (byte)(0x90 + digit);
        }
    }

    private void WriteOperation(Person person)
    {
        writer.Set(_place, person.Number % 5 == 0 ? "0001"u8 : "0000"u8);
        writer.Set(_terminal, "T001"u8);
        writer.Set(_operator, "U0001"u8);
        var day = person.Until ?? person.Household.Moved ?? person.Since;
        writer.Set(_operationDay, Wareki.Western(Later(day, person.Since).AddDays(4)));
        writer.Set(_operationTime, 90_000 + person.Number % 60 * 100 + person.Number % 59);
    }
}
