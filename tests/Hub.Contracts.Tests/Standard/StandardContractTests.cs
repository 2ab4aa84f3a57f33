using Hub.Catalog.Editions;
using Hub.Contracts.Standard;
using Standard.Options.V1;

namespace Hub.Contracts.Tests.Standard;

public sealed class StandardContractTests
{
    private static readonly EditionLibrary s_library = EditionLibrary.Load();

    [Fact]
    public void Write_EveryEdition_GivesTheCheckedInProto()
    {
        var numbers = FieldNumberLock.Parse(File.ReadAllText(Path.Combine(Repository.Root, "protos/standard/field_numbers.lock")));
        foreach (var contract in s_library.All.Select(e => new StandardContract(e)))
        {
            Assert.Equal(File.ReadAllText(Path.Combine(Repository.Root, "protos", contract.FileName)), ProtoText.Write(contract, numbers));
        }
    }

    [Fact]
    public void SetOf_EveryEdition_IsTheDescriptorThatProtocMakes()
    {
        foreach (var contract in s_library.All.Select(e => new StandardContract(e)))
        {
            var made = ContractDescriptors.SetOf(contract).File[^1];
            var compiled = GeneratedMessages.Of(contract.Edition.Groups[0]).File.ToProto();
            Assert.Equal(compiled.MessageType.SelectMany(m => m.Field).Select(f => (f.Name, f.Number, f.Type, f.Label, f.Proto3Optional)),
                made.MessageType.SelectMany(m => m.Field).Select(f => (f.Name, f.Number, f.Type, f.Label, f.Proto3Optional)));
            Assert.Equal(compiled.MessageType.Select(m => m.Name), made.MessageType.Select(m => m.Name));
        }
    }

    [Fact]
    public void Descriptor_Options_CarryWhatTheStandardSays()
    {
        var group = s_library.Find("001", "2.1")!.FindItem("00100102")!.Group;
        var options = GeneratedMessages.Of(group).FindFieldByName("honseki").GetOptions().GetExtension(OptionsExtensions.Item);

        Assert.Equal(("00100102", "本籍", "N", "00100007 = '1'"), (options.Id, options.Name, options.Type, options.Condition));
        var key = GeneratedMessages.Of(group).FindFieldByNumber(2).GetOptions().GetExtension(OptionsExtensions.Item);
        Assert.True(key.Key && key.Required);
        Assert.Equal(15, key.Length);
    }

    [Fact]
    public void Lock_ItemThatLeft_StaysReserved()
    {
        var edition = s_library.Find("031", "2.0")!;
        var contract = new StandardContract(edition);
        var numbers = FieldNumberLock.Parse($"031\t{edition.Groups[0].Romaji}\t77\t03100077\tmukashi\n");
        numbers.Add(contract);
        var text = ProtoText.Write(contract, numbers);

        Assert.Contains("  reserved 77;\n  reserved \"mukashi\";\n", text, StringComparison.Ordinal);
        Assert.Contains("\t77\t03100077\tmukashi\n", numbers.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Lock_NumberOfAnotherItem_IsRefused()
    {
        var edition = s_library.Find("031", "2.0")!;
        var numbers = FieldNumberLock.Parse($"031\t{edition.Groups[0].Romaji}\t1\t03199999\tother\n");

        Assert.Throws<InvalidOperationException>(() => numbers.Add(new StandardContract(edition)));
        Assert.Throws<FormatException>(() => FieldNumberLock.Parse("001\tx\n"));
    }

    [Theory]
    [InlineData("00100001", 1)]
    [InlineData("01090101", 90101)]
    [InlineData("00118999", 18999)]
    [InlineData("00119000", 119000)]
    [InlineData("00119999", 119999)]
    public void NumberOf_ItemId_FollowsFromTheIdAlone(string id, int number) => Assert.Equal(number, ContractField.NumberOf(id));
}
