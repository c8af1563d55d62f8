images, labels = digits(2000, torch.Generator().manual_seed(0))
x, x_validation, x_test = images.split([1000, 500, 500])
y, y_validation, y_test = labels.split([1000, 500, 500])

mean, deviation = x.mean(), x.std()
x = (x - mean) / deviation
x_validation = (x_validation - mean) / deviation
x_test = (x_test - mean) / deviation

print(f"{mean:.2f} {deviation:.2f}")
#> 0.07 0.22
for each in (x, x_validation, x_test):
    print(*each.shape, f"{each.std():.3f}")
#> 1000 1 12 12 1.000
#> 500 1 12 12 1.001
#> 500 1 12 12 0.997
