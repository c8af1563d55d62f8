def groups_of_layers(layers, top, factor):
    """[[tensor]], float, float -> [{"params": [tensor], "lr": float}]

    One group for each layer, in the order of the layers. The last layer has
    the rate `top`, each one before it `factor` times that of the next.
    Frozen tensors are left out, and so is a layer that has no others.
    """
    raise NotImplementedError("your turn")


check(groups_of_layers, groups_of_layers_with_loops, inputs)
#> ✗ NotImplementedError: your turn
#>   layers = []
#>   top = 0.1
#>   factor = 0.5
