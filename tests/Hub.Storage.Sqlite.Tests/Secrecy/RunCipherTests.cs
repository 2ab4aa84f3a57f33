using System.Security.Cryptography;
using Hub.Storage.Secrecy;

namespace Hub.Storage.Sqlite.Tests.Secrecy;

public class RunCipherTests
{
    private static readonly BlockPlace s_place = BlockPlace.Rows("001g001", false, 0, 10, 20, 5);
    private readonly MasterKey _master = MasterKey.Create();

    [Fact]
    public void Seal_OpensAtItsPlaceAndNowhereElse()
    {
        var wrapped = RunCipher.CreateKey(_master, "r1");
        using var writer = RunCipher.Open(_master, wrapped, "r1");
        using var reader = RunCipher.Open(_master, wrapped, "r1");
        var bytes = "山田太郎"u8.ToArray();
        var piece = writer.Seal(bytes, s_place).ToArray();
        Assert.Equal(bytes, Open(reader, piece, s_place));
        BlockPlace[] others =
        [
            s_place with { Group = "001g002" }, s_place with { Stream = 1 }, s_place with { First = 11 }, s_place with { Last = 21 }, s_place with { Count = 6 },
            BlockPlace.Rows("001g001", true, 0, 10, 20, 5), s_place with { Kind = "quarantine" }, s_place with { Group = new string('g', 100) },
        ];
        Assert.All(others, p => Assert.Throws<AuthenticationTagMismatchException>(() => Open(reader, piece, p)));
        for (var i = 0; i < piece.Length; i++)
        {
            var changed = piece.ToArray();
            changed[i] ^= 1;
            Assert.Throws<AuthenticationTagMismatchException>(() => Open(reader, changed, s_place));
        }

        Assert.Throws<AuthenticationTagMismatchException>(() => Open(reader, piece[..20], s_place));
        using var other = RunCipher.Open(_master, RunCipher.CreateKey(_master, "r1"), "r1");
        Assert.Throws<AuthenticationTagMismatchException>(() => Open(other, piece, s_place));
    }

    [Fact]
    public void Open_KeyOfAnotherRunOrMaster_IsRefused()
    {
        var wrapped = RunCipher.CreateKey(_master, "r1");
        Assert.Throws<AuthenticationTagMismatchException>(() => RunCipher.Open(_master, wrapped, "r2"));
        Assert.Throws<AuthenticationTagMismatchException>(() => RunCipher.Open(MasterKey.Create(), wrapped, "r1"));
    }

    [Fact]
    public void Seal_SameBytesAgain_NeverUsesANonceTwice()
    {
        var wrapped = RunCipher.CreateKey(_master, "r1");
        HashSet<string> heads = [];
        for (var process = 0; process < 20; process++)
        {
            using var cipher = RunCipher.Open(_master, wrapped, "r1");
            for (var i = 0; i < 500; i++)
            {
                Assert.True(heads.Add(Convert.ToHexString(cipher.Seal("same"u8, s_place)[..24])));
            }
        }
    }

    [Fact]
    public void Pseudonym_SameWithinARun_OtherInAnother()
    {
        var wrapped = RunCipher.CreateKey(_master, "r1");
        using var first = RunCipher.Open(_master, wrapped, "r1");
        using var again = RunCipher.Open(_master, wrapped, "r1");
        using var other = RunCipher.Open(_master, RunCipher.CreateKey(_master, "r1"), "r1");
        Assert.Equal(first.Pseudonym(42), again.Pseudonym(42));
        Assert.NotEqual(first.Pseudonym(42), first.Pseudonym(43));
        Assert.NotEqual(first.Pseudonym(42), other.Pseudonym(42));
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    [InlineData("!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!!")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void Parse_NoKey_IsNull(string text)
    {
        Assert.Null(MasterKey.Parse(text));
        Assert.Null(MasterKeys.Parse(_master.Reveal() + "\n" + text + "x"));
    }

    [Fact]
    public void Parse_BothAlphabets_AndComments()
    {
        var standard = _master.Reveal().Replace('-', '+').Replace('_', '/') + "=";
        var keys = MasterKeys.Parse($"# a key\n\n{standard}\n{MasterKey.Create().Reveal()}\n")!;
        Assert.Equal((_master.Id, 2), (keys.Active.Id, keys.All.Count));
        Assert.DoesNotContain(_master.Reveal(), $"{_master} {keys.Active}", StringComparison.Ordinal);
    }

    private static byte[] Open(RunCipher cipher, byte[] piece, BlockPlace place)
    {
        var bytes = new byte[Math.Max(RunCipher.LengthOf(piece), 0)];
        cipher.Open(piece, place, bytes);
        return bytes;
    }
}
