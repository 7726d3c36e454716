using CustomerBot.Bot.Sinks;

namespace CustomerBot.Tests.Bot.Sinks;

public sealed class TagRuleTests
{
    [Theory]
    [InlineData("http.request.method", "POST")]
    [InlineData("http.response.status_code", 404)]
    [InlineData("network.protocol.version", "1.1")]
    [InlineData("http.route", "/v3/directline/conversations/{conversationId}/activities")]
    [InlineData("server.address", "127.0.0.1")]
    [InlineData("server.address", "mail.lindenhof.example")]
    [InlineData("error.type", "System.Net.Http.HttpRequestException")]
    [InlineData("outcome", "givenUp")]
    public void What_the_program_itself_chooses_is_allowed(string name, object value) => TagRule.Allows(name, value).ShouldBeTrue();

    [Theory]
    [InlineData("customer", "anna")]
    [InlineData("url.query", "?page=1")]
    [InlineData("http.response.status_code", 77881234)]
    [InlineData("http.route", "/orders/20241187")]
    [InlineData("http.route", "/wer ist da")]
    [InlineData("server.address", "max.muster@gmx.de")]
    [InlineData("error.type", "no such user: Anna Beispiel")]
    [InlineData("outcome", "0170 1234567")]
    [InlineData("outcome", "Müller")]
    public void An_unknown_name_or_a_value_of_another_kind_is_not(string name, object value) => TagRule.Allows(name, value).ShouldBeFalse();
}
