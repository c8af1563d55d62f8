def groups_of_layers(layers, top, factor):
    groups = []
    for layer in reversed(layers):
        parameters = [each for each in layer if each.requires_grad]
        groups.append({"params": parameters, "lr": top})
        top = top * factor
    return groups[::-1]


check(groups_of_layers, groups_of_layers_with_loops, inputs)
#> ✗ length: expected 0, found 1
#>   layers = [[torch.tensor([1., 1.])]]
#>   top = 0.1
#>   factor = 0.5
