namespace Hub.Functional.Tests;

public class BadInputTests
{
    private const string Extract = "tests/Golden/sample-host-f/001/register/JUKI.DAT";

    private static readonly byte[] s_extract = File.ReadAllBytes(Path.Combine(Repository.Root, Extract));

    [Fact]
    public async Task Validate_WithATruncatedLastRecord_SaysHowMuchIsMissingAndGoesOn()
    {
        var line = await ValidateAsync("JUKI.DAT", s_extract[..^100]);

        Assert.Equal(1, line.Code);
        Assert.Contains("H1001", line.Output, StringComparison.Ordinal);
        Assert.Contains("of 3083 bytes", line.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_WithAnotherCharset_SaysThatTheFileDoesNotFit()
    {
        var line = await ValidateAsync("JUKI.DAT", [.. Enumerable.Repeat("これは別の文字コードです。\n"u8.ToArray(), 1000).SelectMany(b => b)]);

        Assert.Equal(1, line.Code);
        Assert.Contains("H9008", line.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_WithAnEmptyFile_SaysSoAtTheTerminal()
    {
        using var scratch = new Scratch();
        await File.WriteAllBytesAsync(scratch["JUKI.DAT"], []);
        await File.WriteAllBytesAsync(scratch["SHIEN.DAT"], []);

        var line = await CommandLine.RunAsync(
            "validate", "--adapter", "sample-host-f/001", "--municipality", "131016", "--data", scratch["data"], scratch["JUKI.DAT"], scratch["SHIEN.DAT"]);

        Assert.Equal(0, line.Code);
        Assert.Contains("H9007", line.Output, StringComparison.Ordinal);
        Assert.Contains("H9009", line.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_WithoutAFileThatTheAdapterReads_IsBlocked()
    {
        using var scratch = new Scratch();
        await File.WriteAllBytesAsync(scratch["JUKI.DAT"], []);

        var line = await CommandLine.RunAsync(
            "validate", "--adapter", "sample-host-f/001", "--municipality", "131016", "--data", scratch["data"], "--threshold", "1000", scratch["JUKI.DAT"]);

        Assert.Equal(1, line.Code);
        Assert.Contains("H9011", line.Output, StringComparison.Ordinal);
        Assert.Contains("SHIEN*.DAT", line.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("LEDGER.TXT", "sample-host-f/001", "131016", "JUKI*.DAT")]
    [InlineData("JUKI.DAT", "sample-host-x/001", "131016", "sample-host-f/001")]
    [InlineData("JUKI.DAT", "sample-host-f/001", "131017", "check digit")]
    [InlineData("JUKI.DAT", "sample-host-f/001", "千代田区", "must be 6 digits")]
    public async Task Validate_WithAWrongName_IsAUsageErrorThatSaysWhatWouldBeRight(string file, string adapter, string municipality, string help)
    {
        using var scratch = new Scratch();
        await File.WriteAllBytesAsync(scratch[file], s_extract);

        var line = await CommandLine.RunAsync("validate", "--adapter", adapter, "--municipality", municipality, "--data", scratch["data"], scratch[file]);

        Assert.Equal(2, line.Code);
        Assert.Contains(help, line.Error, StringComparison.Ordinal);
        Assert.Empty(line.Output);
    }

    [Fact]
    public async Task Validate_WithADataFolderThatCannotBe_SaysSoAndWritesNothing()
    {
        using var scratch = new Scratch();
        await File.WriteAllTextAsync(scratch["file"], "not a folder");

        var line = await CommandLine.RunAsync(
            "validate", "--adapter", "sample-host-f/001", "--municipality", "131016", "--data", Path.Combine(scratch["file"], "data"), Path.Combine(Repository.Root, Extract));

        Assert.Equal(3, line.Code);
        Assert.Contains("can't be written", line.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Serve_OnAPortInUse_NamesThePortAndTheFix()
    {
        using var scratch = new Scratch();
        using var listener = new System.Net.Sockets.TcpListener(System.Net.IPAddress.Loopback, 0);
        listener.Start();
        var port = ((System.Net.IPEndPoint)listener.LocalEndpoint).Port;

        var line = await CommandLine.RunAsync("serve", "--listen", $"http://127.0.0.1:{port}", "--data", scratch["data"]);

        Assert.Equal(3, line.Code);
        Assert.Contains($"port {port} is in use", line.Error, StringComparison.Ordinal);
        Assert.Contains("--listen", line.Error, StringComparison.Ordinal);
    }

    private static async Task<CommandLine> ValidateAsync(string name, byte[] content)
    {
        using var scratch = new Scratch();
        await File.WriteAllBytesAsync(scratch[name], content);
        return await CommandLine.RunAsync("validate", "--adapter", "sample-host-f/001", "--municipality", "131016", "--data", scratch["data"], scratch[name]);
    }
}
