def groups_of_layers(layers, top, factor):
    groups = []
    for layer in reversed(layers):
        if any(each.requires_grad for each in layer):
            groups.append({"params": layer, "lr": top})
        top = top * factor
    return groups[::-1]


check(groups_of_layers, groups_of_layers_with_loops, inputs)
#> ✗ result[0]['params'] length: expected 1, found 2
#>   layers = [[torch.tensor([1., 1.]), torch.tensor([2., 2.], requires_grad=True)], [torch.tensor([3., 3.], requires_grad=True), torch.tensor([4., 4.], requires_grad=True)]]
#>   top = 0.1
#>   factor = 0.5
