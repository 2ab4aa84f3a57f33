namespace Hub.Codecs.Tests.Reading;

/// <summary>Any cut of any bytes gives the same text and the same issues as no cut.</summary>
public sealed class SplitTests
{
    public static TheoryData<string> Charsets => [.. Charset.Names];

    /// <summary>Mixed sets share their structure with each other: fewer rounds of each make as many of all.</summary>
    public static int Rounds(string name, int rounds) => name.Contains('+', StringComparison.Ordinal) && !name.EndsWith("+ebcdik-fujitsu", StringComparison.Ordinal) ? rounds / 5 : rounds;

    [Theory]
    [MemberData(nameof(Charsets))]
    public void Decode_AnySplitOfAnyBytes_IsTheSame(string name)
    {
        const int Seed = 3001;
        var random = new Random(Seed);
        var charset = Charset.Open(name);
        for (var round = 0; round < Rounds(name, 60); round++)
        {
            var bytes = Noise.Make(charset, random, random.Next(1, 200));
            foreach (var form in Enum.GetValues<FieldForm>())
            {
                var whole = Decoded.Field(charset, bytes, form);
                var cuts = Enumerable.Range(0, random.Next(1, 12)).Select(_ => random.Next(bytes.Length + 1)).Order().ToArray();
                Assert.True(whole == Decoded.Chunks(charset, bytes, cuts, form), $"seed {Seed} round {round} {form}: {Convert.ToHexString(bytes)} cut at {string.Join(' ', cuts)}");
                Assert.True(whole == Decoded.Chunks(charset, bytes, Enumerable.Range(1, bytes.Length - 1), form), $"seed {Seed} round {round} {form}: {Convert.ToHexString(bytes)} byte by byte");
            }
        }
    }
}
