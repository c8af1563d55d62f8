def groups_of_layers(layers, top, factor):
    groups = []
    for number, layer in enumerate(layers):
        parameters = [each for each in layer if each.requires_grad]
        if parameters:
            groups.append({"params": parameters, "lr": top * factor**number})
    return groups


check(groups_of_layers, groups_of_layers_with_loops, inputs)
#> ✗ result[0]['lr'] value: expected 0.05, found 0.1
#>   layers = [[torch.tensor([1., 1.], requires_grad=True)], []]
#>   top = 0.1
#>   factor = 0.5
