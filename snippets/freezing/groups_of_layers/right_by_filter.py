def groups_of_layers(layers, top, factor):
    def needed(tensor):
        return tensor.requires_grad

    rates = [top * factor**step for step in range(len(layers))][::-1]
    return [
        {"params": list(filter(needed, layer)), "lr": rate}
        for layer, rate in zip(layers, rates, strict=True)
        if any(map(needed, layer))
    ]


check(groups_of_layers, groups_of_layers_with_loops, inputs)
#> ✓ groups_of_layers: 11 inputs agree
