words = ["owl", "cat"]
words = words.sort()
# wanted: 1
print(words.index("owl"))
#> AttributeError: 'NoneType' object has no attribute 'index'
