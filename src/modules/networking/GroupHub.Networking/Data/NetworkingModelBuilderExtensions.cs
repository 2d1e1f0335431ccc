using Microsoft.EntityFrameworkCore;

namespace GroupHub.Networking.Data;

public static class NetworkingModelBuilderExtensions
{
    public static void ConfigureNetworking(this ModelBuilder builder)
    {
    }
}
