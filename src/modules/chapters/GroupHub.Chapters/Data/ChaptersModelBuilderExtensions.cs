using Microsoft.EntityFrameworkCore;

namespace GroupHub.Chapters.Data;

public static class ChaptersModelBuilderExtensions
{
    public static void ConfigureChapters(this ModelBuilder builder)
    {
    }
}
