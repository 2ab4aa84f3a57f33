using System.Text;
using Hub.Characters.Degradation;
using Hub.TableGen.Characters;

namespace Hub.Characters.Tests.Moji;

public class UnifiedSetAgainstSqlTests
{
    private static readonly UnifiedSet s_set = UnifiedSet.Default;

    [MojiFact]
    public void EveryRow_AllColumns_EqualTheDatabase()
    {
        using var database = new MojiDatabase(MojiPackage.DatabasePath);
        var row = 0;
        foreach (var expected in database.Read(MjRowText.Query, MjRowText.From))
        {
            Assert.Equal(expected, MjRowText.Of(s_set[row++]));
        }

        Assert.Equal(58_862, row);
        Assert.Equal(58_862, s_set.Count);
    }

    [MojiFact]
    public void EveryIdentifier_LookedUp_FindsItsRowAndNoOther()
    {
        using var database = new MojiDatabase(MojiPackage.DatabasePath);
        var keys = (Ucs: 0, Ivs: 0, Koseki: 0, Juki: 0, Touki: 0, X0212: 0, Nyukan: 0);
        foreach (var row in database.Read(MjRow.Query, MjRow.From))
        {
            var name = CharacterName.Mj(row.Number);
            Assert.True(s_set.TryFind(name, out var found));
            Assert.Equal(name, found.Name);
            if (row.ImplementedUcs is { } ucs)
            {
                keys.Ucs++;
                Assert.True(s_set.TryFindUcs(ucs, out found) && found.Name == name);
            }

            if (row.Ivs is { } ivs)
            {
                keys.Ivs++;
                Assert.True(s_set.TryFindSequence(new ScalarSequence(row.Ucs!.Value, ivs), out found) && found.Name == name);
            }

            if (row.Svs is { } svs)
            {
                Assert.True(s_set.TryFindSequence(new ScalarSequence(row.Ucs!.Value, svs), out found) && found.Name == name);
            }

            if (row.Koseki is { } koseki)
            {
                keys.Koseki++;
                Assert.True(s_set.TryFindKoseki(koseki, out found) && found.Name == name);
            }

            if (row.Juki is { } juki)
            {
                keys.Juki++;
                Assert.True(s_set.TryFindJuki(juki, out found) && found.Name == name);
            }

            if (row.Touki is { } touki)
            {
                keys.Touki++;
                Assert.True(s_set.TryFindTouki(touki, out found) && found.Name == name);
            }

            if (row.X0212 is { } x0212)
            {
                keys.X0212++;
                Assert.True(s_set.TryFindX0212((x0212 / 94) + 1, (x0212 % 94) + 1, out found) && found.Name == name);
            }

            if (row.Nyukan is { } nyukan)
            {
                keys.Nyukan++;
                Assert.True(s_set.TryFindNyukan(nyukan, out found) && found.Name == name);
            }

            Assert.Equal(row.Ucs is not null, Contains(s_set.OnBase(row.Ucs ?? 0), name));
            Assert.Equal(row.X0213 is not null, row.X0213 is { } code && Contains(s_set.OnX0213(new X0213Code(code)), name));
        }

        Assert.Equal((52_607, 11_382, 55_270, 19_563, 56_380, 5_801, 13_285), keys);
    }

    [MojiFact]
    public void MojiJohoCollection_EverySequence_FindsTheNamedMj()
    {
        using var database = new MojiDatabase(MojiPackage.DatabasePath);
        var count = 0;
        foreach (var (scalars, code) in database.Read("""SELECT IVS, code FROM "ivs_Moji_Joho" """, r => (r.Scalars(0), r.GetString(1))))
        {
            count++;
            Assert.True(s_set.TryFindSequence(new ScalarSequence(scalars[0], scalars[1]), out var found), code);
            Assert.Equal(code, found.Name.ToString());
        }

        Assert.Equal(11_384, count);
    }

    [MojiFact]
    public void Degradation_EveryCandidate_EqualsTheDatabase()
    {
        using var database = new MojiDatabase(MojiPackage.DatabasePath);
        string[] kinds =
        [
            "JIS包摂規準UCS統合規則", "戸籍統一文字情報_親字正字", "民二5202号通知別表_正字俗字等対照表", "民一2842号通達別表_誤字俗字正字一覧表_無印",
            "民一2842号通達別表_誤字俗字正字一覧表_俗字", "民一2842号通達別表_誤字俗字正字一覧表_別字", "法務省告示582号別表第四_一",
            "法務省告示582号別表第四_二", "辞書類等による関連字", "読み字形による類推",
        ];
        var expected = database.Read(
            """SELECT "MJ文字図形名", "縮退UCS", "縮退X0213", "表", coalesce("順位", "ホップ数", 0) FROM mjsm""",
            r => $"{r.GetString(0)} {r.GetString(1)} {r.X0213(2)} {(DegradationEvidence)Array.IndexOf(kinds, r.GetString(3))} {r.GetInt32(4)}").Order(StringComparer.Ordinal);
        var actual = new List<string>();
        for (var row = 0; row < s_set.Count; row++)
        {
            var character = s_set[row];
            actual.AddRange(s_set.Degradation.CandidatesOf(character).Select(c =>
                $"{character.Name} {new Rune(c.Scalar)} {s_set.X0213.CodeOf(new ScalarSequence(c.Scalar)).Index} {c.Evidence} {c.Order}"));
        }

        Assert.Equal(62_682, actual.Count);
        Assert.Equal(expected, actual.Order(StringComparer.Ordinal));
    }

    [MojiFact]
    public void Readings_EveryRow_EqualTheDatabase()
    {
        using var database = new MojiDatabase(MojiPackage.DatabasePath);
        var expected = database.Read("""SELECT "MJ文字図形名", "読み" FROM mji_reading ORDER BY "MJ文字図形名", rowid""", r => r.GetString(0) + r.GetString(1)).ToList();
        var actual = Enumerable.Range(0, s_set.Count).SelectMany(r => s_set.Readings.Of(s_set[r]).Select(w => s_set[r].Name + w)).ToList();
        Assert.Equal(122_148, actual.Count);
        Assert.Equal(expected, actual);
        var radicals = database.Read("""SELECT "MJ文字図形名", "部首", "内画数" FROM mji_rsindex ORDER BY "MJ文字図形名", rowid""", r => $"{r.GetString(0)} {r.GetInt32(1)} {r.GetInt32(2)}");
        Assert.Equal(radicals, Enumerable.Range(0, s_set.Count).SelectMany(r => s_set.Readings.RadicalsOf(s_set[r]).Select(x => $"{s_set[r].Name} {x.Radical} {x.Strokes}")));
    }

    [MojiFact]
    public void Hentaigana_EveryRow_EqualsTheDatabase()
    {
        using var database = new MojiDatabase(MojiPackage.DatabasePath);
        var expected = database.Read(
            """SELECT "MJ文字図形名", "文字", "字母", "戸籍統一文字番号" FROM mjih ORDER BY 1""",
            r => (r.GetString(0), r.Scalars(1).FirstOrDefault(), r.Scalars(2).FirstOrDefault(), r.Number(3) ?? 0)).ToList();
        Assert.Equal(expected, s_set.Hentaigana.All.Select(k => (k.Name.ToString(), k.Scalar, k.Mother, k.Koseki)));
        Assert.Equal(299, expected.Count);
        Assert.Equal(312, s_set.Hentaigana.All.Sum(k => k.Sounds.Count));
        Assert.Equal(286, s_set.Hentaigana.All.Count(k => k.Scalar is >= 0x1B001 and <= 0x1B11E));
    }

    [MojiFact]
    public void Resources_GeneratedAgain_AreTheSameBytes()
    {
        var folder = Directory.CreateTempSubdirectory("hub-characters-");
        try
        {
            Assert.Equal(0, CharactersGenerator.Run([MojiPackage.DatabasePath, folder.FullName]));
            var total = 0L;
            foreach (var file in folder.GetFiles())
            {
                var committed = File.ReadAllBytes(Path.Combine(Repository.Root, "src", "Hub.Characters", "Data", file.Name));
                Assert.Equal(committed, File.ReadAllBytes(file.FullName));
                total += committed.Length;
            }

            Assert.InRange(total, 1, 1_600_000);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static bool Contains(MjCharacterList list, CharacterName name)
    {
        foreach (var character in list)
        {
            if (character.Name == name)
            {
                return true;
            }
        }

        return false;
    }
}
