using System.Diagnostics;

namespace GroupHub.EndToEnd.Tests;

public sealed class ApiTypesTests(RunningHost host)
{
    [Fact]
    public async Task The_clients_types_are_those_of_the_hosts_document()
    {
        var start = new ProcessStartInfo("node") { WorkingDirectory = RunningHost.FolderOf("angular"), RedirectStandardError = true };
        foreach (var argument in new[] { "tools/generate-api.mjs", "--check", $"{host.Address}/openapi/v1.json" }) start.ArgumentList.Add(argument);

        using var check = Process.Start(start)!;
        var said = await check.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await check.WaitForExitAsync(TestContext.Current.CancellationToken);

        check.ExitCode.ShouldBe(0, said);
    }
}
