words = ["owl", "cat"]
words = sorted(words)
print(words.index("owl"))
#> 1
