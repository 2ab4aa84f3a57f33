using Hub.Codecs.Packs;
using Hub.Codecs.Tables;

namespace Hub.Codecs.Tests.Packs;

/// <summary>A pack that was edited or damaged is refused at load.</summary>
public sealed class PackFileTests : IDisposable
{
    private static readonly CodeTablePack s_pack = new("site", "jef", "2", "CC0",
    [
        new CodeRow(0x41A1, 0x845B, 0xE0102, RowUse.Both), new CodeRow(0x80A1, 0x9AD9, 0, RowUse.DecodeOnly), new CodeRow(0x80A2, -1, 0, RowUse.Both),
    ]);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("hub-pack-");

    [Fact]
    public void Load_WhatWriteWrote_IsThePack()
    {
        var pack = PackFile.Load(File(PackFile.Write(s_pack)));
        Assert.Equal((s_pack.Name, s_pack.Charset, s_pack.Version, s_pack.Licence), (pack.Name, pack.Charset, pack.Version, pack.Licence));
        Assert.Equal(s_pack.Rows, pack.Rows);
    }

    [Fact]
    public void Load_AnyChangedByte_IsRefusedOrReadsTheSame()
    {
        var text = PackFile.Write(s_pack);
        for (var i = 0; i < text.Length; i++)
        {
            var changed = text[..i] + (char)(text[i] ^ 1) + text[(i + 1)..];
            Assert.Throws<InvalidDataException>(() => PackFile.Load(File(changed)));
            Assert.Throws<InvalidDataException>(() => PackFile.Load(File(text[..i])));
        }
    }

    [Fact]
    public void Load_EditedOrWithoutDigest_SaysWhatToDo()
    {
        var text = PackFile.Write(s_pack);
        var edited = Assert.Throws<InvalidDataException>(() => PackFile.Load(File(text.Replace("9AD9", "9AD8", StringComparison.Ordinal)))).Message;
        Assert.Contains("sha256", edited, StringComparison.Ordinal);
        Assert.Contains("hub tables import", edited, StringComparison.Ordinal);
        Assert.Contains("no installed pack", Assert.Throws<InvalidDataException>(() => PackFile.Load(File("80A1\tU+9AD9\n"))).Message, StringComparison.Ordinal);
    }

    /// <summary>A transfer in text mode changes line ends, and nothing that the digest is about.</summary>
    [Fact]
    public void Load_WithOtherLineEnds_IsThePack() =>
        Assert.Equal(s_pack.Rows, PackFile.Load(File(PackFile.Write(s_pack).ReplaceLineEndings("\r\n"))).Rows);

    public void Dispose() => _folder.Delete(recursive: true);

    private string File(string text)
    {
        var path = Path.Combine(_folder.FullName, "p.tsv");
        System.IO.File.WriteAllText(path, text);
        return path;
    }
}
