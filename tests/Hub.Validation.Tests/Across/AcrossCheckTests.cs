using Hub.Catalog.Editions;
using Hub.Findings;
using Hub.Validation.Across;
using Hub.Validation.Rules;

namespace Hub.Validation.Tests.Across;

public sealed class AcrossCheckTests
{
    /// <summary>Every fault that can be put into a town, and the one finding that it must make.</summary>
    public static TheoryData<string, int> Faults => new()
    {
        { "key twice", 7001 },
        { "unknown person", 7002 },
        { "no latest row", 7003 },
        { "two latest rows", 7004 },
        { "latest row not last", 7005 },
        { "history left out", 7006 },
        { "history steps back", 7007 },
        { "no head", 7010 },
        { "two heads", 7011 },
        { "individual number twice", 7013 },
        { "resident code twice", 7013 },
    };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Complete_SoundTown_FindsNothing(int seed) => Assert.Empty(new Town(seed, 400).Check());

    [Theory]
    [MemberData(nameof(Faults))]
    public void Complete_OneFaultAnywhere_FindsExactlyIt(string fault, int code)
    {
        for (var seed = 1; seed <= 5; seed++)
        {
            var town = new Town(seed, 200);
            var row = Inject(town, fault, new Random(seed));

            var finding = Assert.Single(town.Check());
            Assert.Equal((code, row), (finding.Code.Number, finding.Position.Record));
            Assert.Equal(town.Rows[row].Group == Town.Residents ? "JUMIN.DAT" : "SHIEN.DAT", finding.Position.Stream);
            Assert.NotEmpty(finding.Expected);
            Assert.DoesNotContain("000000000000", finding.Message(Language.Ja) + finding.Found, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData(512)]
    [InlineData(16 * 1024)]
    public void Complete_KeysOnDisk_FindsTheSameInTheSameOrder(int chunkBytes)
    {
        var town = new Town(3, 300);
        var random = new Random(3);
        foreach (var fault in Faults.Select(f => (string)f[0]))
        {
            Inject(town, fault, random);
        }

        var expected = town.Check();

        Assert.True(expected.Count >= Faults.Count);
        Assert.Equal(expected, town.Check(chunkBytes));
    }

    [Theory]
    [InlineData(512)]
    [InlineData(1 << 20)]
    public void Dispose_FolderHoldsOtherThings_LeavesThemAlone(int chunkBytes)
    {
        var folder = Directory.CreateTempSubdirectory("hub-across-").FullName;
        File.WriteAllText(Path.Combine(folder, "run-of-another"), "other");
        Directory.CreateDirectory(Path.Combine(folder, "below"));
        var rows = new Town(5, 100).Rows.Where(r => r.Group == Town.Residents).ToList();
        using (var check = AcrossCheck.Create(Town.Edition, [Town.Residents], RuleSet.BuiltIn(Town.Edition), new AcrossOptions { Folder = folder, ChunkBytes = chunkBytes }))
        {
            for (var i = 0; i < rows.Count; i++)
            {
                check.Add(Town.Residents, 0, i, Town.Bytes(Town.Residents, rows[i].Values));
            }

            Assert.Equal(chunkBytes == 512, Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any(f => f.EndsWith("run-0", StringComparison.Ordinal)));
            _ = check.Complete().Count();
        }

        Assert.Equal(["below", "run-of-another"], Directory.EnumerateFileSystemEntries(folder).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Directory.Delete(folder, recursive: true);
    }

    [Fact]
    public void Complete_ReferredGroupNotInTheRun_SaysThatTheRuleWasNotJudged()
    {
        var finding = Assert.Single(new Town(1, 50).Check(groups: [Town.Supported]));

        Assert.Equal((7090, Severity.Info, "F001g009-1"), (finding.Code.Number, finding.Severity, finding.Field));
    }

    [Fact]
    public void Complete_WhileRecordsAreInQuarantine_WhatIsMissingOnlyWarns()
    {
        var town = new Town(1, 50);
        Inject(town, "unknown person", new Random(1));
        Inject(town, "two heads", new Random(1));

        Assert.Equal(
            [(7002, Severity.Warning), (7011, Severity.Error)],
            town.Check(isIncomplete: true).Select(f => (f.Code.Number, f.Severity)));
    }

    [Fact]
    public void Complete_Rehearsal_TakesItsSeverities()
    {
        var town = new Town(1, 50);
        Inject(town, "unknown person", new Random(1));
        Inject(town, "key twice", new Random(1));

        Assert.Equal([(7001, Severity.Error), (7002, Severity.Warning)], town.Check(profile: ValidationProfile.Rehearsal).Select(f => (f.Code.Number, f.Severity)).Order());
    }

    [Fact]
    public void Complete_DeletedRows_CountForTheKeyOnly()
    {
        var town = new Town(1, 50);
        var values = new Dictionary<string, string>(town.Rows[0].Values) { ["削除フラグ"] = "1", ["個人履歴番号"] = "90", ["最新フラグ"] = "1" };
        town.Rows.Add((Town.Residents, values));

        Assert.Empty(town.Check());
    }

    [Fact]
    public void Complete_NumberOfANonResident_IsTakenOnce()
    {
        var town = new Town(1, 50);
        var edition = EditionLibrary.Load().Newest("031")!;
        var group = AcrossCheck.OtherGroup(edition)!;

        var finding = Assert.Single(town.Check(others: new HashSet<AcrossSource> { AcrossSource.NonResidents }, give: c =>
        {
            c.AddOther(AcrossSource.NonResidents, group, Town.Bytes(group, new Dictionary<string, string> { ["宛名番号"] = "900000000000001" }));
            c.AddOther(AcrossSource.NonResidents, group, Town.Bytes(group, new Dictionary<string, string> { ["宛名番号"] = Town.Number(7) }));
        }));

        Assert.Equal((7021, Town.Number(7)), (finding.Code.Number, town.Rows[(int)finding.Position.Record].Values["宛名番号"]));
    }

    [Fact]
    public void Complete_PersonWithAnotherNumberThanBefore_IsFound()
    {
        var town = new Town(1, 50);
        var earlier = new HashSet<AcrossSource> { AcrossSource.Earlier };
        var changed = town.Where(Town.Residents, v => v["最新フラグ"] == "1")[4];

        void Give(AcrossCheck check, bool change)
        {
            for (var i = 0; i < town.Rows.Count; i++)
            {
                if (town.Rows[i].Group == Town.Residents)
                {
                    var values = new Dictionary<string, string>(town.Rows[i].Values);
                    values["宛名番号"] = change && values["住民票コード"] == town.Rows[changed].Values["住民票コード"] ? "900000000000007" : values["宛名番号"];
                    check.AddOther(AcrossSource.Earlier, Town.Residents, Town.Bytes(Town.Residents, values));
                }
            }
        }

        Assert.Empty(town.Check(others: earlier, give: c => Give(c, change: false)));
        var finding = Assert.Single(town.Check(others: earlier, give: c => Give(c, change: true)));
        Assert.Equal((7023, town.Rows[changed].Values["宛名番号"]), (finding.Code.Number, town.Rows[(int)finding.Position.Record].Values["宛名番号"]));
    }

    [Fact]
    public void Complete_OtherBusinessWithANumberThatNobodyGave_Warns()
    {
        var library = EditionLibrary.Load();
        var edition = library.Newest("002")!;
        var seals = edition.Groups[0];
        using var check = AcrossCheck.Create(edition, [seals], RuleSet.BuiltIn(edition), new AcrossOptions
        {
            Folder = Path.Combine(Path.GetTempPath(), $"hub-across-{Guid.NewGuid():N}"),
            Streams = ["INKAN.DAT"],
            Others = new HashSet<AcrossSource> { AcrossSource.Residents },
        });
        check.AddOther(AcrossSource.Residents, Town.Residents, Town.Bytes(Town.Residents, new Dictionary<string, string> { ["宛名番号"] = Town.Number(1) }));
        for (var i = 0; i < 4; i++)
        {
            check.Add(seals, 0, i, Town.Bytes(seals, new Dictionary<string, string>
            {
                ["市区町村コード"] = Town.Municipality,
                ["宛名番号"] = Town.Number(1 + (i % 2)),
                ["印鑑登録番号"] = $"{i}",
                ["履歴番号"] = "1",
                ["最新フラグ"] = "1",
            }));
        }

        Assert.Equal([(7090, -1), (7022, 1)], check.Complete().Select(f => (f.Code.Number, (int)f.Position.Record)));
    }

    private static int Inject(Town town, string fault, Random random)
    {
        int Pick(IReadOnlyList<int> rows) => rows[random.Next(rows.Count)];
        var heads = town.Where(Town.Residents, v => v["最新フラグ"] == "1" && v["続柄コード1"] == "02");
        switch (fault)
        {
            case "key twice":
                town.Rows.Add((Town.Residents, new(town.Rows[Pick(town.Where(Town.Residents, v => v["最新フラグ"] == "0"))].Values)));
                return town.Rows.Count - 1;
            case "unknown person":
                var row = Pick(town.Where(Town.Supported, _ => true));
                town.Rows[row].Values["宛名番号"] = "999999999999999";
                return row;
            case "no latest row":
                var only = Pick(town.Where(Town.Residents, v => v["最新フラグ"] == "1" && v["続柄コード1"] == "20"));
                town.Rows[only].Values["最新フラグ"] = "0";
                return only;
            case "two latest rows":
                var older = Pick(Older(town, 1));
                town.Rows[older].Values["最新フラグ"] = "1";
                town.Rows[older].Values["住民状態"] = "2";
                return older;
            case "latest row not last":
                var last = Pick(town.Where(Town.Residents, v => v["最新フラグ"] == "1" && v["個人履歴番号"] != "1"));
                town.Rows[last].Values["最新フラグ"] = "0";
                town.Rows[last - 1].Values["最新フラグ"] = "1";
                return last - 1;
            case "history left out":
                var later = Pick(town.Where(Town.Residents, v => v["最新フラグ"] == "1" && v["個人履歴番号"] != "1"));
                town.Rows[later].Values["個人履歴番号"] = "9";
                return later;
            case "history steps back":
                var back = Pick(town.Where(Town.Residents, v => v["最新フラグ"] == "1" && v["個人履歴番号"] != "1"));
                town.Rows[back].Values["異動年月日"] = "1940-01-01";
                return back;
            case "no head":
                var head = Pick(heads);
                town.Rows[head].Values["続柄コード1"] = "20";
                return head;
            case "two heads":
                var other = Pick(town.Where(Town.Residents, v => v["最新フラグ"] == "1" && v["続柄コード1"] == "20"));
                town.Rows[other].Values["続柄コード1"] = "02";
                return other;
            default:
                var item = fault.StartsWith("individual", StringComparison.Ordinal) ? "個人番号" : "住民票コード";
                var person = Pick([.. heads.Skip(5)]);
                town.Rows[person].Values[item] = town.Rows[heads[0]].Values[item];
                return person;
        }
    }

    private static IReadOnlyList<int> Older(Town town, int number) => town.Where(Town.Residents, v => v["最新フラグ"] == "0" && v["個人履歴番号"] == $"{number}");
}
