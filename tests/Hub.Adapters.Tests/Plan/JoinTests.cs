namespace Hub.Adapters.Tests.Plan;

public class JoinTests
{
    private const string People = "番号,氏名,世帯\n1,一郎,A\n2,二郎,B\n3,三郎,\n4,四郎,C\n";

    private const string Households = "世帯番号,主\n00A,佐藤\n00B,鈴木\n00B,高橋\n";

    [Fact]
    public void Map_JoinedSources_FillOneGroupByKeyAndTellWhatIsNotThere()
    {
        using var pack = Pack("");
        pack.Run(("people.csv", People), ("house.csv", Households));
        Assert.Equal(["人: 番号=1 氏名=一郎 世帯主=佐藤", "人: 番号=3 氏名=三郎"], pack.Rows);
        Assert.Equal([("JOIN_AMBIGUOUS", 1L, "2"), ("JOIN_MISSING", 3L, "99A")], pack.Findings.Select(f => (f.Code.Name, f.Position.Record, f.Found)));
        Assert.All(pack.Findings, f => Assert.Equal("世帯", f.Field));
    }

    [Fact]
    public void Map_SeveralAndMissingAccepted_TakesTheLastInSourceOrder()
    {
        using var pack = Pack(", missing: accept, several: last");
        pack.Run(("people.csv", People), ("house.csv", Households));
        Assert.Equal(["人: 番号=1 氏名=一郎 世帯主=佐藤", "人: 番号=2 氏名=二郎 世帯主=高橋", "人: 番号=3 氏名=三郎", "人: 番号=4 氏名=四郎"], pack.Rows);
        Assert.Empty(pack.Findings);
    }

    [Fact]
    public void Map_LookupRecordWithoutKey_IsAnError()
    {
        using var pack = Pack(", missing: warn, several: first");
        pack.Run(("people.csv", People), ("house.csv", "世帯番号,主\n,佐藤\n"));
        Assert.Equal(4, pack.Rows.Count);
        Assert.Equal(["JOIN_MISSING", "JOIN_MISSING", "JOIN_MISSING", "LOOKUP_KEY_EMPTY"], pack.Findings.Select(f => f.Code.Name));
    }

    [Fact]
    public void Compile_CircleAndUnknownLookup_AreToldWithTheirPlace()
    {
        using var unknown = new TinyPack("sources:\n  a: { files: a.csv, framing: csv, columns: [x], join: { b: { key: x } } }\ngroups:\n  人: { from: a, items: { 番号: x } }\n");
        Assert.Contains(unknown.Problems, p => p.Line == 7 && p.En.Contains("b is no lookup source", StringComparison.Ordinal));
        using var circle = new TinyPack(
            "sources:\n  a: { files: a.csv, framing: csv, columns: [x], lookup: { key: x }, join: { b: { key: x } } }\n"
            + "  b: { files: b.csv, framing: csv, columns: [x], lookup: { key: x }, join: { a: { key: x } } }\ngroups:\n  人: { from: a, items: { 番号: b.x } }\n");
        Assert.Contains(circle.Problems, p => p.En.Contains("in a circle", StringComparison.Ordinal));
        using var same = new TinyPack(
            "sources:\n  a: { files: a.csv, framing: csv, columns: [x], join: { b: { key: x } } }\n"
            + "  b: { files: A.csv, framing: csv, columns: [x], lookup: { key: x } }\ngroups:\n  人: { from: a, items: { 番号: b.x } }\n");
        Assert.Contains(same.Problems, p => p.En.Contains("in the same file", StringComparison.Ordinal));
    }

    [Fact]
    public void Map_RowsPerRecordAndSeveralSources_FillOneGroup()
    {
        using var pack = new TinyPack("""
            sources:
              a: { files: a.csv, framing: csv, columns: ["番号", "額(1)", "額(2)", "額(3)"] }
              b: { files: b.csv, framing: csv, columns: [番号, 額] }
            groups:
              期別:
                - from: a
                  rows: 3
                  when: { field: "額(#)", empty: false }
                  items: { 番号: 番号, 額: "額(#)" }
                - from: b
                  items: { 番号: 番号, 額: 額, 期: { constant: "9" } }
              人:
                from: a
                items: { 番号: 番号, 電話: "額(*)" }
            """);
        pack.Run(("a.csv", "1,10,,30\n"), ("b.csv", "2,20\n"));
        Assert.Equal(["期別: 番号=1 額=10", "期別: 番号=1 額=30", "人: 番号=1 電話=10/30", "期別: 番号=2 期=9 額=20"], pack.Rows);
        Assert.Equal(4, pack.Plan!.CreateCounts().Items.Count(i => i.Group == "期別") + pack.Plan.CreateCounts().Items.Count(i => i.ItemId == "99000001"));
    }

    private static TinyPack Pack(string options) => new($$"""
        sources:
          people:
            files: people.csv
            framing: csv
            header: true
            columns: [番号, 氏名, 世帯]
            join:
              house: { key: { from: 世帯, do: { pad: 3 } }{{options}} }
          house:
            files: house.csv
            framing: csv
            header: true
            columns: [世帯番号, 主]
            lookup: { key: 世帯番号 }
        groups:
          人:
            from: people
            items:
              番号: 番号
              氏名: 氏名
              世帯主: { from: house.主, when: { field: 世帯, empty: false } }
        """);
}
