using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Comity.Storage.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class CommentsByName : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "AuthorKey",
                table: "Comments",
                type: "text",
                nullable: false,
                defaultValue: "");

            migrationBuilder.CreateIndex(
                name: "IX_Comments_StoryId_AuthorKey_State_AuthorId_Number",
                table: "Comments",
                columns: new[] { "StoryId", "AuthorKey", "State", "AuthorId", "Number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_Comments_StoryId_AuthorKey_State_AuthorId_Number",
                table: "Comments");

            migrationBuilder.DropColumn(
                name: "AuthorKey",
                table: "Comments");
        }
    }
}
