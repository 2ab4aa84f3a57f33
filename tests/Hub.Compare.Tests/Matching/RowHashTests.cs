using Hub.Compare.Matching;

namespace Hub.Compare.Tests.Matching;

public sealed class RowHashTests
{
    [Fact]
    public void Of_EveryByteAndTheLength_Count()
    {
        var hash = new RowHash();
        for (var length = 0; length <= 130; length++)
        {
            var row = new byte[length];
            HashSet<ulong> places = [hash.Of(row).Place];
            HashSet<ulong> values = [hash.Of(row).Value];
            for (var at = 0; at < length; at++)
            {
                row[at] = 1;
                places.Add(hash.Of(row).Place);
                values.Add(hash.Of(row).Value);
                row[at] = 0;
            }

            var longer = hash.Of(new byte[length + 1]);
            Assert.Equal(length + 2, places.Append(longer.Place).Distinct().Count());
            Assert.Equal(length + 2, values.Append(longer.Value).Distinct().Count());
        }
    }

    [Fact]
    public void Of_AnotherSecret_GivesOtherHashes() => Assert.NotEqual(new RowHash().Of("row"u8), new RowHash().Of("row"u8));
}
