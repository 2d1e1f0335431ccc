using GroupHub.Directory.Engine.Elasticsearch;
using Microsoft.Extensions.Configuration;

namespace GroupHub.Directory.Tests.Engine;

/// <summary>What is configured wrongly is said in a line before anything starts.</summary>
public sealed class ElasticsearchOptionsTests
{
    private static readonly string Fingerprint = string.Concat(Enumerable.Repeat("a1", 32));

    [Theory]
    [InlineData("Nodes=search:9200", "Elasticsearch:Nodes")]
    [InlineData("Nodes=http://a:9200,ftp://b", "'ftp://b'")]
    [InlineData("Nodes=http://user:hush@a:9200", "without user or password")]
    [InlineData("Nodes=http://a|ApiKey=k|UserName=u|Password=p", "both set")]
    [InlineData("Nodes=http://a|UserName=u", "Password is empty")]
    [InlineData("Nodes=http://a|Password=p", "UserName is empty")]
    [InlineData("Nodes=http://a|Fingerprint=FINGERPRINT", "not reached by https")]
    [InlineData("Nodes=https://a|Fingerprint=abc", "64 hexadecimal digits")]
    [InlineData("Nodes=http://a|IndexPrefix=Group_Hub", "'Group_Hub'")]
    [InlineData("Nodes=http://a|IndexPrefix=-x", "must begin with a small letter")]
    public void A_mistake_is_told_in_a_line(string settings, string told)
    {
        var problem = ElasticsearchOptions.FindProblem(Configuration(settings));

        problem.ShouldNotBeNull().ShouldContain(told);
        problem.ShouldNotContain("hush");
        problem.ShouldNotContain('\n');
    }

    [Theory]
    [InlineData(""), InlineData("Nodes="), InlineData("Nodes= , |IndexPrefix=Whatever")]
    public void Without_nodes_the_embedded_engine_is_used(string settings)
    {
        ElasticsearchOptions.Read(Configuration(settings)).ShouldBeNull();
        ElasticsearchOptions.FindProblem(Configuration(settings)).ShouldBeNull();
    }

    [Fact]
    public void Nodes_may_be_a_list_or_one_value_with_commas()
    {
        Uri[] nodes = [new("http://a:9200"), new("http://b:9200")];

        ElasticsearchOptions.Read(Configuration("Nodes=http://a:9200, http://b:9200"))!.Nodes.ShouldBe(nodes);
        ElasticsearchOptions.Read(Configuration("Nodes:0=http://a:9200|Nodes:1=http://b:9200"))!.Nodes.ShouldBe(nodes);
    }

    [Fact]
    public void Everything_that_is_set_is_used()
    {
        var configuration = Configuration(
            "Nodes=https://a|UserName=u|Password=p|Fingerprint=FINGERPRINT|IndexPrefix=acme-test");

        ElasticsearchOptions.FindProblem(configuration).ShouldBeNull();
        var options = ElasticsearchOptions.Read(configuration)!;
        (options.UserName, options.Password, options.Fingerprint, options.IndexPrefix)
            .ShouldBe(("u", "p", Fingerprint, "acme-test"));
        ElasticsearchOptions.Read(Configuration("Nodes=https://a|ApiKey=k"))!.ApiKey.ShouldBe("k");
    }

    private static IConfiguration Configuration(string settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.Replace("FINGERPRINT", Fingerprint)
            .Split('|', StringSplitOptions.RemoveEmptyEntries)
            .Select(setting => setting.Split('=', 2))
            .Select(parts => KeyValuePair.Create($"Elasticsearch:{parts[0]}", (string?)parts[1])))
        .Build();
}
