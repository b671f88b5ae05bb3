"""Facts of documents → datasets: ids, merging, superseding, targets against results."""
