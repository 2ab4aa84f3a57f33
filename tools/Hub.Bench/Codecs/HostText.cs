using System.Text;
using Hub.Codecs;

namespace Hub.Bench.Codecs;

/// <summary>Text as extracts have it: short runs of kanji and kana among digits, kana and spaces. Seeded; the same for every charset that can write it.</summary>
internal static class HostText
{
    private const string Surnames = "佐藤鈴木高橋田中伊渡辺山本村小林加吉松井口斎清水崎森池阿部石川前岡後長谷近坂遠青西福太三浦岩野原内金上";
    private const string Places = "東京都大阪府県市区町村北海道丁目番地号本栄中央緑新丘台森谷池沢川島崎浜津山田野原村橋寺神社坂";
    private const string Given = "太郎花子一二三美恵子和幸正義健明広弘康裕智直樹真由香織翔陽菜結衣大輝悠斗";

    /// <summary>Records one after the other, without newlines, encoded; about as many bytes as asked for.</summary>
    public static byte[] Mixed(Charset charset, int length)
    {
        var random = new Random(20240701);
        var text = new StringBuilder();
        var bytes = new List<byte>(length + 256);
        while (bytes.Count < length)
        {
            _ = text.Clear();
            for (var i = 0; i < 200; i++)
            {
                Record(text, random);
            }

            bytes.AddRange(Encode(charset, text.ToString()));
        }

        return [.. bytes];
    }

    /// <summary>Double-byte text only.</summary>
    public static byte[] Doubles(Charset charset, int length)
    {
        var random = new Random(20240702);
        var text = new StringBuilder();
        while (text.Length < length / 2)
        {
            _ = text.Append(Pick(Surnames, random)).Append(Pick(Places, random)).Append(Pick(Given, random));
        }

        return Encode(charset, text.ToString());
    }

    private static void Record(StringBuilder text, Random random)
    {
        for (var i = 0; i < 10; i++)
        {
            _ = text.Append((char)('0' + random.Next(10)));
        }

        _ = text.Append(Pick(Surnames, random)).Append(Pick(Surnames, random)).Append('　').Append(Pick(Given, random)).Append(Pick(Given, random));
        for (var i = random.Next(6, 12); i > 0; i--)
        {
            _ = text.Append((char)('ｱ' + random.Next(40)));
        }

        _ = text.Append("19").Append(random.Next(100000, 991231)).Append(random.Next(1, 3));
        for (var i = random.Next(8, 20); i > 0; i--)
        {
            _ = text.Append(Pick(Places, random));
        }

        _ = text.Append(random.Next(1000)).Append('-').Append(random.Next(100)).Append("     ");
    }

    private static char Pick(string from, Random random) => from[random.Next(from.Length)];

    private static byte[] Encode(Charset charset, string text)
    {
        var encoder = charset.CreateEncoder();
        var utf8 = Encoding.UTF8.GetBytes(text);
        var codes = new byte[encoder.MaxCodeLength(utf8.Length)];
        var issues = new CodeIssueList();
        var status = encoder.Encode(utf8, true, codes, issues, out _, out var written);
        return status == EncodeStatus.Done ? codes[..written] : throw new InvalidOperationException($"{charset.Name} can't write the bench's text.");
    }
}
