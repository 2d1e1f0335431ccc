using Microsoft.EntityFrameworkCore;

namespace GroupHub.Meetings.Data;

public static class MeetingsModelBuilderExtensions
{
    public static void ConfigureMeetings(this ModelBuilder builder)
    {
    }
}
