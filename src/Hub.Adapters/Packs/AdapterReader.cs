using Hub.Adapters.Dates;
using Hub.Adapters.Model;
using Hub.Adapters.Yaml;

namespace Hub.Adapters.Packs;

/// <summary>Reads adapter.yaml into an <see cref="AdapterDocument"/>; tells every mistake of form.</summary>
internal sealed partial class AdapterReader(AdapterProblems problems)
{
    internal static readonly string[] Fonts = ["jis90", "jis2004"];
    internal static readonly string[] GaijiPolicies = ["error", "warning"];
    internal static readonly string[] UnknownDates = ["floor", "zeros", "empty"];
    internal static readonly string[] Overruns = ["error", "allow"];
    internal static readonly string[] Differences = ["warn", "accept"];

    /// <summary>The document, or null when it can't be used at all.</summary>
    public AdapterDocument? Read(string file, string text)
    {
        var before = problems.Count;
        if (YamlTree.Read(file, text, problems) is not { } root)
        {
            return null;
        }

        if (root is not YamlMap map)
        {
            problems.Add(root.Mark, "adapter.yaml の最上位はマップです (adapter: …)。", "The top of adapter.yaml is a map (adapter: …).");
            return null;
        }

        var top = new MapReader(map, problems);
        var name = top.RequiredText("adapter");
        var title = ReadTitle(top);
        var vendor = top.RequiredText("vendor");
        var business = top.RequiredText("business");
        var edition = top.RequiredText("edition");
        var charset = ReadCharset(top);
        var characters = ReadCharacters(top);
        var dates = ReadDates(top);
        var parameters = ReadParameters(top);
        var sources = ReadSources(top);
        var codes = ReadCodes(top);
        var groups = ReadGroups(top);
        top.Find("note");
        top.Finish();
        CheckBusiness(business, edition);
        if (problems.Count > before || name is null || vendor is null || business is null || edition is null || charset is null)
        {
            return null;
        }

        return new AdapterDocument
        {
            Mark = root.Mark,
            Name = name.Value,
            TitleJa = title.Ja,
            TitleEn = title.En,
            Vendor = vendor.Value,
            Business = business.Value,
            Edition = edition,
            Charset = charset,
            Characters = characters,
            Dates = dates,
            Parameters = parameters,
            Sources = sources,
            Codes = codes,
            Groups = groups,
        };
    }

    private void CheckBusiness(YamlText? business, YamlText? edition)
    {
        if (business is not null && (business.Value.Length != 3 || !business.Value.All(char.IsAsciiDigit)))
        {
            problems.Add(business.Mark, "business は3桁の業務IDです (例: \"001\")。", "business is the three digits of the business, such as \"001\".");
        }
        else if (business is not null && edition is not null && !edition.Value.StartsWith(business.Value + "/", StringComparison.Ordinal))
        {
            problems.Add(edition.Mark, $"edition は業務 {business.Value} の版にしてください (例: {business.Value}/2.1)。", $"edition must be one of business {business.Value}, such as {business.Value}/2.1.");
        }
    }

    private (string Ja, string En) ReadTitle(MapReader top)
    {
        if (top.Map("title") is not { } map)
        {
            return ("", "");
        }

        var title = new MapReader(map, problems);
        var ja = title.RequiredText("ja")?.Value ?? "";
        var en = title.RequiredText("en")?.Value ?? "";
        title.Finish();
        return (ja, en);
    }

    private DateDefaults ReadDates(MapReader top)
    {
        if (top.Map("dates") is not { } map)
        {
            return new DateDefaults("juki", false, UnknownDates[0]);
        }

        var dates = new MapReader(map, problems);
        var eras = dates.Choice("eras", [.. EraDigits.ByName.Keys]);
        var overrun = dates.Choice("overrun", Overruns);
        var unknown = dates.Choice("unknown", UnknownDates);
        dates.Finish();
        return new DateDefaults(eras ?? "juki", overrun == "allow", unknown ?? UnknownDates[0]);
    }

    private List<ParameterSpec> ReadParameters(MapReader top)
    {
        var parameters = new List<ParameterSpec>();
        foreach (var (key, value) in top.Map("parameters")?.Entries ?? [])
        {
            if (value is YamlText text)
            {
                parameters.Add(new ParameterSpec(key, text.Value, ""));
            }
            else if (value is YamlMap map)
            {
                var reader = new MapReader(map, problems);
                parameters.Add(new ParameterSpec(key, reader.RequiredText("default")?.Value ?? "", reader.Text("note")?.Value ?? ""));
                reader.Finish();
            }
            else
            {
                problems.Add(value.Mark, "パラメータは値か、default と note のマップです。", "A parameter is a value, or a map of default and note.");
            }
        }

        return parameters;
    }

    private List<CodesSpec> ReadCodes(MapReader top)
    {
        var codes = new List<CodesSpec>();
        foreach (var (key, value) in top.Map("codes")?.Entries ?? [])
        {
            if (value is YamlText text)
            {
                codes.Add(new CodesSpec(key, text));
            }
            else
            {
                problems.Add(value.Mark, "コード表は CSV ファイルの名前です。", "A code table is the name of a CSV file.");
            }
        }

        return codes;
    }
}
