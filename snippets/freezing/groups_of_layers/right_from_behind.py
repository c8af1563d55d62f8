def groups_of_layers(layers, top, factor):
    groups = []
    for layer in reversed(layers):
        parameters = [each for each in layer if each.requires_grad]
        if parameters:
            groups.append({"params": parameters, "lr": top})
        top = top * factor
    return groups[::-1]


check(groups_of_layers, groups_of_layers_with_loops, inputs)
#> ✓ groups_of_layers: 11 inputs agree
