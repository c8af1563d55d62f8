def form_values(matrix, points):
    return (points @ matrix * points).sum(dim=1)
