using Hub.Access.Book;
using Hub.Access.Tokens;

namespace Hub.Access.Tests.Book;

public sealed class AccessBookTests : IDisposable
{
    private static readonly Grant s_vendor = new(Role.Vendor, "131016");

    private readonly string _folder = Path.Combine(Directory.CreateTempSubdirectory("hub-access-").FullName, "access");
    private readonly ManualTime _time = new();

    public void Dispose() => Directory.Delete(Path.GetDirectoryName(_folder)!, recursive: true);

    [Fact]
    public void Open_NewFolder_LetsNobodyIn()
    {
        var book = AccessBook.Open(_folder, _time);
        Assert.Empty(book.Content.Principals);
        Assert.Null(book.FindByToken(AccessToken.Create()));
        Assert.Null(book.Issue("nobody", TimeSpan.FromDays(1), ""));
    }

    [Fact]
    public void Issue_Token_OpensUntilItExpires()
    {
        var book = AccessBook.Open(_folder, _time);
        book.Give("vendor-a", s_vendor);
        var token = book.Issue("vendor-a", TimeSpan.FromDays(30), "cutover")!.Value;
        Assert.Equal("vendor-a", book.FindByToken(token)!.Name);
        Assert.Null(book.FindByToken(token with { Secret = AccessToken.Create().Secret }));
        _time.Pass(TimeSpan.FromDays(30));
        Assert.Null(book.FindByToken(token));
    }

    [Theory]
    [InlineData(null, null, "Vendor 131016|Municipal *")]
    [InlineData(Role.Vendor, null, "Vendor 131016")]
    [InlineData(null, "131016", "Vendor 131016|Municipal 131016")]
    [InlineData(Role.Municipal, "999999", "Municipal 999999")]
    [InlineData(Role.Vendor, "999999", "")]
    [InlineData(Role.Operator, null, "")]
    public void Issue_TokenOfAScope_OpensThatAndNoMore(Role? role, string? municipality, string expected)
    {
        var book = AccessBook.Open(_folder, _time);
        book.Give("a", s_vendor);
        book.Give("a", new Grant(Role.Municipal, Grant.Everywhere));
        var token = book.Issue("a", TimeSpan.FromDays(1), "", new TokenScope(role, municipality))!.Value;

        var shown = AccessBook.Open(_folder, _time).FindByToken(token)!;

        Assert.Equal(expected, string.Join('|', shown.Grants.Select(g => $"{g.Role} {g.Municipality}")));
        Assert.Equal("a", shown.Name);
        book.Take("a", s_vendor);
        book.Take("a", new Grant(Role.Municipal, Grant.Everywhere));
        Assert.Empty(book.FindByToken(token)!.Grants);
    }

    [Fact]
    public void Revoke_ByAnotherProcess_IsSeenWithinASecond()
    {
        var book = AccessBook.Open(_folder, _time);
        book.Give("vendor-a", s_vendor);
        var token = book.Issue("vendor-a", TimeSpan.FromDays(30), "")!.Value;
        Assert.NotNull(book.FindByToken(token));
        Assert.True(AccessBook.Open(_folder, _time).Revoke(token.Id));
        _time.Pass(TimeSpan.FromSeconds(1));
        Assert.Null(book.FindByToken(token));
        Assert.False(book.Revoke(token.Id));
    }

    [Fact]
    public void Remove_Principal_EndsTokensAndCertificates()
    {
        var book = AccessBook.Open(_folder, _time);
        book.Give("a", s_vendor);
        var token = book.Issue("a", TimeSpan.FromDays(1), "")!.Value;
        Assert.True(book.AddCertificate("a", "ab12"));
        Assert.Equal("a", book.FindByCertificate("ab12")!.Name);
        Assert.True(book.Remove("a"));
        Assert.Null(book.FindByToken(token));
        Assert.Null(book.FindByCertificate("ab12"));
        Assert.False(book.Remove("a"));
    }

    [Fact]
    public void Take_Grant_EndsTheRight()
    {
        var book = AccessBook.Open(_folder, _time);
        book.Give("a", s_vendor);
        Assert.True(book.Content.Find("a")!.May(Right.SendData, "131016"));
        Assert.False(book.Content.Find("a")!.May(Right.SendData, "131024"));
        Assert.True(book.Take("a", s_vendor));
        Assert.False(book.Content.Find("a")!.May(Right.SendData, "131016"));
        Assert.False(book.Take("a", s_vendor));
    }

    [Fact]
    public void File_Book_HoldsNoSecretAndIsItsOwnersAlone()
    {
        var book = AccessBook.Open(_folder, _time);
        book.Give("a", s_vendor);
        var token = book.Issue("a", TimeSpan.FromDays(1), "")!.Value;
        var path = Path.Combine(_folder, AccessBook.FileName);
        Assert.DoesNotContain(token.Secret, File.ReadAllText(path), StringComparison.Ordinal);
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(_folder));
        }
    }

    [Theory]
    [InlineData("{")]
    [InlineData("null")]
    [InlineData("""{"principals":[{"name":"a"}]}""")]
    [InlineData("""{"everybody":true}""")]
    public void Open_DamagedFile_NamesItAndLetsNobodyIn(string text)
    {
        Directory.CreateDirectory(_folder);
        File.WriteAllText(Path.Combine(_folder, AccessBook.FileName), text);
        Assert.Contains(AccessBook.FileName, Assert.Throws<InvalidDataException>(() => AccessBook.Open(_folder, _time)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "131016")]
    [InlineData("a b", "131016")]
    [InlineData("a", "13101")]
    [InlineData("a", "")]
    public void Give_WhatCantBe_IsRefused(string name, string municipality) =>
        Assert.Throws<ArgumentException>(() => AccessBook.Open(_folder, _time).Give(name, new Grant(Role.Vendor, municipality)));

    [Fact]
    public async Task Give_FromManyAtOnce_LosesNone()
    {
        await Task.WhenAll(Enumerable.Range(0, 24).Select(i => Task.Run(() => AccessBook.Open(_folder, _time).Give($"p{i}", s_vendor))));
        Assert.Equal(24, AccessBook.Open(_folder, _time).Content.Principals.Count);
    }
}
