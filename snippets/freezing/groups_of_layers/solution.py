def groups_of_layers(layers, top, factor):
    last = len(layers) - 1
    groups = [
        {
            "params": [each for each in layer if each.requires_grad],
            "lr": top * factor ** (last - number),
        }
        for number, layer in enumerate(layers)
    ]
    return [group for group in groups if group["params"]]


check(groups_of_layers, groups_of_layers_with_loops, inputs)
#> ✓ groups_of_layers: 11 inputs agree
