using Hub.Adapters.Model;
using Hub.Adapters.Packs;
using Hub.Adapters.Plan;
using Hub.Adapters.Plan.Fields;
using Hub.Adapters.Yaml;
using Hub.Characters.Cleansing;
using Hub.Characters.Packs;
using Hub.Characters.Policies;
using Hub.Codecs;
using Hub.Findings;
using Hub.Records.Layouts;

namespace Hub.Adapters.Compiling;

/// <summary>Makes the plans of fields: which decoder reads which usage.</summary>
internal sealed class FieldFactory(FieldCharset charset, AdapterProblems problems)
{
    /// <summary>The charset, with cleansing composed in.</summary>
    public FieldCharset Charset => charset;

    /// <summary>Opens the charset; null (told) when there is none of that name, or a table can't be used.</summary>
    public static FieldFactory? Create(AdapterDocument document, AdapterSite site, CharsetTables tables, AdapterProblems problems)
    {
        var spec = document.Charset;
        if (!Hub.Codecs.Charset.Names.Contains(spec.Name.Value))
        {
            problems.Add(spec.Name.Mark,
                $"文字コード {spec.Name.Value} は知られていません。{Nearest.HintJa(spec.Name.Value, Hub.Codecs.Charset.Names)}",
                $"Charset {spec.Name.Value} is not known.{Nearest.HintEn(spec.Name.Value, Hub.Codecs.Charset.Names)}");
            return null;
        }

        var given = document.Characters ?? new CharacterPolicy { Name = "" };
        var policy = given with
        {
            Name = given.Name.Length > 0 ? given.Name : spec.Font,
            SourceFont = spec.Font == "jis2004" ? SourceFont.Jis2004 : SourceFont.Jis90,
            Kana = KanaHandling.Keep,
        };
        if (tables.Open(spec.Name.Value, spec.Options, spec.Tables) is not { } opened)
        {
            return null;
        }

        var gaiji = spec.Gaiji == "warning" ? Severity.Warning : Severity.Error;
        var table = site.Gaiji?.Table(spec.Name.Value) ?? SiteGaijiTable.Empty;
        return new FieldFactory(new FieldCharset(opened, Cleanser.Compile(policy, site.Added, table), table, gaiji), problems);
    }

    /// <summary>The plan of a column of a delimited record.</summary>
    public FieldPlan Create(string name, int slot, int column) => new TextField(name, slot, 0, 0, charset, FieldForm.Mixed) { Column = column };

    /// <summary>The plan of one field occurrence; null (told) when its usage can't be mapped.</summary>
    public FieldPlan? Create(YamlMark mark, LayoutField field, string name, int slot, int offset)
    {
        var picture = field.Picture;
        switch (field.Usage)
        {
            case Usage.National:
                return new TextField(name, slot, offset, field.Length, charset, FieldForm.Double);
            case Usage.Group:
            case Usage.Display when picture is not { IsNumeric: true }:
                return new TextField(name, slot, offset, field.Length, charset, FieldForm.Mixed);
            case Usage.Display:
                return new ZonedField(name, slot, offset, field.Length, charset, field.Sign, picture!.Scale);
            case Usage.Packed or Usage.PackedUnsigned:
                return new PackedField(name, slot, offset, field.Length, charset, picture!.Digits, picture.Scale, field.Usage == Usage.Packed);
            case Usage.Binary or Usage.NativeBinary when field.Length <= 8:
                return new BinaryField(name, slot, offset, field.Length, field.ByteOrder, picture?.Digits ?? 0, picture?.Scale ?? 0, picture?.IsSigned ?? true);
            default:
                problems.Add(mark, $"項目 {name} の形式 ({field.Usage}) は写せません。", $"Field {name} is {field.Usage}, which can't be mapped.");
                return null;
        }
    }
}
