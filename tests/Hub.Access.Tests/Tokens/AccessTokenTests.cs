using Hub.Access.Tokens;

namespace Hub.Access.Tests.Tokens;

public sealed class AccessTokenTests
{
    [Fact]
    public void Create_Token_ParsesFitsItsHashAndHidesItsSecret()
    {
        var token = AccessToken.Create();
        Assert.True(AccessToken.TryParse(token.Reveal(), out var parsed));
        Assert.Equal(token, parsed);
        Assert.True(parsed.Fits(token.Hash()));
        Assert.False(AccessToken.Create().Fits(token.Hash()));
        Assert.DoesNotContain(token.Secret, token.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(token.Secret, token.Hash(), StringComparison.Ordinal);
        Assert.Equal(43, token.Secret.Length);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("hub_12345678")]
    [InlineData("hub_12345678_short")]
    [InlineData("HUB_12345678_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    [InlineData("hub_12345678-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public void TryParse_NoToken_SaysSo(string? text) => Assert.False(AccessToken.TryParse(text, out _));
}
