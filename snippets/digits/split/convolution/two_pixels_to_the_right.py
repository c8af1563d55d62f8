network = train(dense(), x, y)
print(share_right(network, x_validation, y_validation))
#> 80%
moved = x_validation.roll(2, dims=3)
print(share_right(network, moved, y_validation))
#> 18%
