network = train(dense(), x, y)
moved = x_validation.roll(1, dims=3)
print(share_right(network, moved, y_validation))
#> 49%
