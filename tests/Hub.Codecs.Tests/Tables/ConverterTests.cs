using System.Diagnostics;
using System.Text;
using Hub.TableGen.Codecs;

namespace Hub.Codecs.Tests.Tables;

/// <summary>Every code of one and two bytes, and of eucjp-ms of three, decodes to what the installed converters say, but for what differences.tsv lists.</summary>
public sealed class ConverterTests
{
    /// <summary>sjis2004 is asked as SHIFT_JISX0213: glibc's name of the same code.</summary>
    [ToolTheory("iconv")]
    [InlineData("cp932", "CP932")]
    [InlineData("eucjp-ms", "EUC-JP-MS")]
    [InlineData("sjis2004", "SHIFT_JISX0213")]
    [InlineData("ibm930", "IBM930")]
    [InlineData("ibm939", "IBM939")]
    [InlineData("ibm1390", "IBM1390")]
    [InlineData("ibm1399", "IBM1399")]
    [InlineData("ibm037", "IBM037")]
    [InlineData("ibm290", "IBM290")]
    public void DecodeField_EveryCode_IsThatOfIconv(string charset, string iconv)
    {
        var codes = new AskedCodes(charset);
        using var converter = new IconvConverter(iconv, "UCS-4BE");
        codes.AssertAgrees("iconv", charset, code => AskedCodes.Text(converter.Decode(codes.Bytes(code))));
    }

    /// <summary>ICU has no Shift_JIS-2004, and no ibm-1027 but as the single bytes of 939.</summary>
    [ToolTheory("uconv")]
    [InlineData("cp932", "ibm-943_P15A-2003")]
    [InlineData("eucjp-ms", "euc-jp-2007")]
    [InlineData("ibm930", "ibm-930")]
    [InlineData("ibm939", "ibm-939")]
    [InlineData("ibm1390", "ibm-1390")]
    [InlineData("ibm1399", "ibm-1399")]
    [InlineData("ibm037", "ibm-37")]
    [InlineData("ibm290", "ibm-290")]
    public void DecodeField_EveryCode_IsThatOfUconv(string charset, string uconv)
    {
        var codes = new AskedCodes(charset);
        var isHost = charset.StartsWith("ibm", StringComparison.Ordinal);
        var texts = Uconv(codes, uconv, isHost ? [0xC1, 0xC2, 0xC3, 0xC4, 0xC5, 0xC6, 0xC7, 0xC8] : "\n#\n"u8.ToArray(), isHost ? "ABCDEFGH" : "\n#\n");
        codes.AssertAgrees("uconv", charset, code => texts[code]);
    }

    [ToolFact("uconv")]
    public void Ibm1027_EveryByte_IsTheSingleByteOf939InUconv()
    {
        var texts = Uconv(new AskedCodes("ibm939"), "ibm-939", [0xC1, 0xC2, 0xC3, 0xC4, 0xC5, 0xC6, 0xC7, 0xC8], "ABCDEFGH");
        var codes = new AskedCodes("ibm1027");
        codes.AssertAgrees("uconv", "ibm1027", code => texts.GetValueOrDefault(code, $"U+{code:X4}"));
    }

    /// <summary>Asks for all codes in one run, a separator behind each; what is unmapped comes back as \xNN.</summary>
    private static Dictionary<uint, string> Uconv(AskedCodes codes, string name, byte[] separator, string text)
    {
        var start = new ProcessStartInfo("uconv", ["-f", name, "-t", "utf-8", "--from-callback", "escape-c"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false),
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        foreach (var code in codes.All)
        {
            process.StandardInput.BaseStream.Write([.. codes.Bytes(code), .. separator]);
        }

        process.StandardInput.Close();
        Assert.True(process.WaitForExit(TimeSpan.FromSeconds(60)), "uconv does not end");
        Assert.True(process.ExitCode == 0, error.Result);
        var parts = output.Result.Split(text);
        Assert.Equal(codes.All.Count + 1, parts.Length);
        return codes.All.Zip(parts).ToDictionary(
            p => p.First,
            p => p.Second.Contains("\\x", StringComparison.Ordinal) ? "-" : AskedCodes.Text([.. p.Second.EnumerateRunes().Select(r => r.Value)]));
    }
}
