def groups_of_layers(layers, top, factor):
    groups = []
    for layer in reversed(layers):
        parameters = [each for each in layer if each.requires_grad]
        if parameters:
            groups.append({"params": parameters, "lr": top})
        top = top * factor
    return groups


check(groups_of_layers, groups_of_layers_with_loops, inputs)
#> ✗ result[0]['params'][0] values: expected torch.tensor([1., 1.], requires_grad=True)
#>                                     found torch.tensor([2., 2.], requires_grad=True)
#>   layers = [[torch.tensor([1., 1.], requires_grad=True)], [torch.tensor([2., 2.], requires_grad=True)]]
#>   top = 0.1
#>   factor = 1.0
