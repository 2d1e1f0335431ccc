using GroupHub.Host.Starting;
using Microsoft.AspNetCore.Connections;
using Microsoft.Data.Sqlite;

namespace GroupHub.Host.Tests;

public sealed class StartUpFailureTests
{
    [Fact]
    public void A_taken_port_is_said_in_a_line() =>
        StartUpFailure.Explain(new IOException("bind", new AddressInUseException("in use")))!.ShouldContain("--urls");

    [Theory]
    [InlineData(26, "broken")]
    [InlineData(5, "locked")]
    [InlineData(14, "cannot be opened")]
    public void What_is_wrong_with_a_database_file_is_said_in_a_line(int code, string word) =>
        StartUpFailure.Explain(new InvalidOperationException("start", new SqliteException("x", code)))!.ShouldContain(word);

    /// <summary>Links in mails and the way back from a checkout must not lead to the program that has the usual port.</summary>
    [Theory]
    [InlineData(null, "localhost:5000")]
    [InlineData("http://localhost:5001", "localhost:5001")]
    [InlineData("http://*:8080;https://*:8443", "localhost:8080")]
    [InlineData("http://127.0.0.1:5002/", "localhost:5002")]
    public void Another_port_is_also_that_of_the_links(string? urls, string domain) => ConfigurationCheck.OwnDomain(urls).ShouldBe(domain);

    [Fact]
    public void What_is_not_known_stays_an_exception() => StartUpFailure.Explain(new InvalidOperationException("bug")).ShouldBeNull();
}
