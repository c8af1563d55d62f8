from matplotlib.font_manager import findfont, get_font

font = get_font(findfont("DejaVu Sans"))
glyphs = font.get_charmap()

for letter in "aλ−损失":
    print(letter, ord(letter), ord(letter) in glyphs)
#> a 97 True
#> λ 955 True
#> − 8722 True
#> 损 25439 False
#> 失 22833 False
