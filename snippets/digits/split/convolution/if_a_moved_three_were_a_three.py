network = train(dense(), x.roll(2, dims=3), y)
moved = x_validation.roll(2, dims=3)
print(share_right(network, moved, y_validation))
#> 80%
