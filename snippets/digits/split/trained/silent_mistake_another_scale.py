_, fresh, _ = images.split([1000, 500, 500])
print(f"{accuracy(model, fresh, y_validation):.0%}")
#> 78%
print(f"{accuracy(model, (fresh - mean) / deviation, y_validation):.0%}")
#> 83%
