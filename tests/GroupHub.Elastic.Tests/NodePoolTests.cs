using Elastic.Transport;
using HttpMethod = Elastic.Transport.HttpMethod;

namespace GroupHub.Elastic.Tests;

public sealed class NodePoolTests : TransportTest
{
    [Fact]
    public async Task Nodes_take_turns()
    {
        var (one, other) = (await Server(), await Server());
        var transport = TransportTo(one, other);

        for (var i = 0; i < 6; i++) await transport.RequestAsync<VoidResponse>(HttpMethod.GET, "/");

        one.Requests.Count.ShouldBe(3);
        other.Requests.Count.ShouldBe(3);
    }

    [Theory]
    [InlineData(502), InlineData(503), InlineData(504)]
    public async Task A_node_that_is_not_well_is_passed_over_and_then_left_alone(int status)
    {
        var (ill, well) = (await Server(http => LittleServer.Json(http, "{}", status)), await Server());
        var transport = TransportTo(ill, well);

        for (var i = 0; i < 5; i++) (await transport.RequestAsync<VoidResponse>(HttpMethod.GET, "/")).ApiCallDetails.HttpStatusCode.ShouldBe(200);

        ill.Requests.Count.ShouldBe(1);
        well.Requests.Count.ShouldBe(5);
    }

    [Fact]
    public async Task A_node_that_is_gone_is_passed_over()
    {
        var well = await Server();
        var transport = TransportTo(await Nowhere(), well.Address);

        (await transport.RequestAsync<StringResponse>(HttpMethod.GET, "/")).Body.ShouldBe("{}");
    }

    [Fact]
    public async Task A_node_that_was_dead_is_asked_for_a_sign_of_life_before_it_is_used_again()
    {
        var isIll = true;
        var patient = await Server(http => LittleServer.Json(http, "", isIll ? 503 : 200));
        var transport = TransportTo(patient, await Server());
        await transport.RequestAsync<VoidResponse>(HttpMethod.GET, "/first");

        isIll = false;
        Time.Pass(TimeSpan.FromSeconds(11));
        for (var i = 0; i < 4; i++) await transport.RequestAsync<VoidResponse>(HttpMethod.GET, "/later");

        patient.Requests.Select(asked => $"{asked.Method} {asked.Path}")
            .ShouldBe(["GET /first", "HEAD /", "GET /later", "GET /later"]);
    }

    [Fact]
    public async Task A_node_that_stays_dead_is_left_alone_longer_each_time_up_to_a_limit()
    {
        var ill = await Server(http => LittleServer.Json(http, "", 503));
        var pool = new StaticNodePool([ill.Address, (await Server()).Address], randomize: false);
        var transport = TransportTo(pool);
        var node = pool.Nodes[0];

        var pauses = new List<double>();
        for (var round = 0; round < 5; round++)
        {
            for (var i = 0; i < 2; i++) await transport.RequestAsync<VoidResponse>(HttpMethod.GET, "/");
            pauses.Add((node.DeadUntil - Time.GetUtcNow()).TotalSeconds);
            Time.Pass(node.DeadUntil - Time.GetUtcNow());
        }

        pauses.ShouldBe([10, 20, 40, 60, 60]);
    }

    [Fact]
    public async Task When_all_are_dead_one_is_tried_all_the_same()
    {
        var isIll = true;
        var one = await Server(http => LittleServer.Json(http, "{}", isIll ? 503 : 200));
        var other = await Server(http => LittleServer.Json(http, "{}", 503));
        var transport = TransportTo(one, other);
        (await transport.RequestAsync<VoidResponse>(HttpMethod.GET, "/")).ApiCallDetails.HttpStatusCode.ShouldBe(503);

        isIll = false;

        (await transport.RequestAsync<VoidResponse>(HttpMethod.GET, "/")).ApiCallDetails.HttpStatusCode.ShouldBe(200);
    }

    [Fact]
    public async Task A_single_node_is_never_given_up()
    {
        var isIll = true;
        var node = await Server(http => LittleServer.Json(http, "{}", isIll ? 503 : 200));
        var transport = TransportTo(new SingleNodePool(node.Address));
        (await transport.RequestAsync<VoidResponse>(HttpMethod.GET, "/")).ApiCallDetails.HttpStatusCode.ShouldBe(503);

        isIll = false;

        (await transport.RequestAsync<VoidResponse>(HttpMethod.GET, "/")).ApiCallDetails.HttpStatusCode.ShouldBe(200);
        node.Requests.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_path_in_the_address_of_a_node_is_kept()
    {
        var node = await Server();
        var transport = TransportTo(new SingleNodePool(new Uri(node.Address, "search/cluster")));

        await transport.RequestAsync<VoidResponse>(HttpMethod.GET, "/members/_search?routing=a%2Fb");

        node.Requests.ShouldHaveSingleItem().Path.ShouldBe("/search/cluster/members/_search?routing=a%2Fb");
    }

    [Fact]
    public void A_pool_without_nodes_is_refused() => Should.Throw<ArgumentException>(() => new StaticNodePool([]));

    [Fact]
    public void Nodes_are_shuffled_unless_told_otherwise()
    {
        var nodes = Enumerable.Range(1, 40).Select(number => new Uri($"http://node{number}/")).ToArray();

        new StaticNodePool(nodes, randomize: false).Nodes.Select(node => node.Uri).ShouldBe(nodes);
        new StaticNodePool(nodes).Nodes.Select(node => node.Uri).ShouldBe(nodes, ignoreOrder: true);
    }
}
