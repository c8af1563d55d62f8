def groups_of_layers(layers, top, factor):
    groups = []
    for layer in reversed(layers):
        parameters = [each for each in layer if each.requires_grad]
        if parameters:
            rate = top * factor ** len(groups)
            groups.append({"params": parameters, "lr": rate})
    return groups[::-1]


check(groups_of_layers, groups_of_layers_with_loops, inputs)
#> ✗ result[0]['lr'] value: expected 0.05, found 0.1
#>   layers = [[torch.tensor([1., 1.], requires_grad=True)], []]
#>   top = 0.1
#>   factor = 0.5
