using System.Text;
using Hub.Catalog.Editions;
using Hub.Catalog.Records;
using Hub.Findings;

namespace Hub.Validation.Tests;

/// <summary>Findings about what tells a place say what is wrong and where, and nothing of the value: not its shape, not a short code.</summary>
public sealed class PlaceFindingTests
{
    private static readonly string[] s_values = ["131024", "13102", "X", "9999999", "東京都千代田区一番町1-2-3", "１－２－３", "ｶﾂｼｶｸ", "丸の内\u0001二丁目", new('町', 400)];

    [Fact]
    public void Validate_WrongPlacesOfEveryEdition_ShowsNothingOfThem()
    {
        var seen = 0;
        foreach (var edition in EditionLibrary.Load().All)
        {
            var validators = RecordValidator.Compile(edition);
            for (var g = 0; g < edition.Groups.Count; g++)
            {
                foreach (var value in s_values)
                {
                    var record = new StandardRecord(edition.Groups[g]);
                    var places = edition.Groups[g].Items.Where(i => i.IsPlace).ToList();
                    foreach (var item in places)
                    {
                        record.Set(item.Ordinal, Encoding.UTF8.GetBytes(value));
                    }

                    var findings = new FindingList();
                    validators[g].Validate(record, new SourcePosition("a", 0, 0, 1), findings);
                    foreach (var finding in findings.Where(f => places.Exists(p => p.Id == f.ItemId) && f.Found.Length > 0))
                    {
                        // A length, a character that may not be there, or nothing.
                        seen++;
                        Assert.True(
                            finding.Found.StartsWith(Mask.Hidden, StringComparison.Ordinal) || finding.Found == $"{value.Length}",
                            $"{edition.Id} {finding.ItemId} {finding.Code}: {finding.Found}");
                    }
                }
            }
        }

        Assert.True(seen > 1000, $"{seen} findings");
    }
}
